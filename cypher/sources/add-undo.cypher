// sources/add-undo
// One row: the change that takes another one back.
MATCH (target:Change {id: $target})
CREATE (c:Change)
SET c = $change
CREATE (c)-[:TOOK_BACK]->(target)
RETURN c.id AS id, 'sources' AS touched
