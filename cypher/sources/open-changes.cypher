// sources/open-changes
// One row is a change that was begun and not finished.
MATCH (c:Change {state: 'OPEN'})
RETURN c.id AS id, c.kind AS kind, c.state AS state
ORDER BY c.seq
