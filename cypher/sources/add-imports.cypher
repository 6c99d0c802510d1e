// sources/add-imports
// One row: the number of sources that were added, each with its change; several may have one.
UNWIND $rows AS row
CREATE (s:Source)
SET s = row.source
MERGE (c:Change {id: row.change.id})
SET c = row.change
CREATE (c)-[:ADDED]->(s)
RETURN count(c) AS added, 'sources' AS touched
