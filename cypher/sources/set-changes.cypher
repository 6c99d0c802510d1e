// sources/set-changes
// One row: the number of changes whose state and counts were set.
UNWIND $rows AS row
MATCH (c:Change {id: row.id})
SET c.state = row.state, c.created = row.created, c.updated = row.updated, c.unchanged = row.unchanged, c.rejected = row.rejected
RETURN count(c) AS changed, 'sources' AS touched
