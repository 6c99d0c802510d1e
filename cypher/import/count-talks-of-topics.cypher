// import/count-talks-of-topics
// One row is a topic with the number of talks about it.
UNWIND $ids AS id
MATCH (n:Topic {id: id})<-[:ABOUT]-(t:Talk)
RETURN n.id AS id, count(t) AS count
