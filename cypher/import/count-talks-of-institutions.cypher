// import/count-talks-of-institutions
// One row is an institution with the number of talks at which it was represented.
UNWIND $ids AS id
MATCH (n:Institution {id: id})<-[:REPRESENTED]-(:Appearance)-[:`IN`]->(t:Talk)
RETURN n.id AS id, count(DISTINCT t) AS count
