// sources/taken-back-by
// One row is the change that the given one took back.
MATCH (c:Change {id: $id})-[:TOOK_BACK]->(target:Change)
RETURN target.id AS id, target.kind AS kind, target.state AS state
