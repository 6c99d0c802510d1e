// sources/set-change-states
// One row: the number of changes whose state was set.
UNWIND $rows AS row
MATCH (c:Change {id: row.id})
SET c.state = row.state
RETURN count(c) AS changed, 'sources' AS touched
