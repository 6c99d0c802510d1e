// sources/source-of-change
// One row is the source that a change added.
MATCH (c:Change {id: $id})-[:ADDED]->(s:Source)
RETURN s.id AS id, s.key AS key
