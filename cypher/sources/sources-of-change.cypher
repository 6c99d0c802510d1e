// sources/sources-of-change
// One row is a source that a change added.
MATCH (c:Change {id: $id})-[:ADDED]->(s:Source)
RETURN s.id AS id, s.key AS key, s.format AS format
ORDER BY s.seq
