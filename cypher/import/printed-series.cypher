// import/printed-series
// One row is a series, a way in which it is printed, and how often.
UNWIND $ids AS id
MATCH (n:Series {id: id})<-[link:PART_OF]-(:Talk)
RETURN n.id AS id, link.printed AS printed, count(link) AS uses
