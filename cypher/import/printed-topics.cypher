// import/printed-topics
// One row is a topic, a way in which it is printed, and how often.
UNWIND $ids AS id
MATCH (n:Topic {id: id})<-[link:ABOUT]-(:Talk)
RETURN n.id AS id, link.printed AS printed, count(link) AS uses
