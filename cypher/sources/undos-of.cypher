// sources/undos-of
// One row is a change that took the given one back, the latest first.
MATCH (target:Change {id: $id})<-[:TOOK_BACK]-(c:Change)
RETURN c.id AS id, c.kind AS kind, c.state AS state
ORDER BY c.seq DESC
