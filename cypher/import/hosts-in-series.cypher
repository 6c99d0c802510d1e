// import/hosts-in-series
// One row is a series, an institution that hosts talks of it, and how many.
UNWIND $ids AS id
MATCH (s:Series {id: id})<-[:PART_OF]-(t:Talk)-[:HOSTED_BY]->(i:Institution)
RETURN s.id AS id, i.id AS institution, count(t) AS uses
