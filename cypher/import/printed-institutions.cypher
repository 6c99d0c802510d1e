// import/printed-institutions
// One row is an institution, a way in which it is printed, and how often.
UNWIND $ids AS id
MATCH (n:Institution {id: id})<-[link:REPRESENTED|AT|WITHIN|HOSTED_BY]-()
RETURN n.id AS id, link.printed AS printed, count(link) AS uses
