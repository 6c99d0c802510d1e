// sources/change-by-id
// One row is the change of the id.
MATCH (c:Change {id: $id})
RETURN c.id AS id, c.kind AS kind, c.state AS state
