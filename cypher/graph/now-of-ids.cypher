// graph/now-of-ids
// One row is an id that something had, and what it was taken into.
UNWIND $ids AS id
MATCH (f:Former {id: id})-[:NOW]->(n)
RETURN f.id AS former, n.id AS id
