// sources/add-imports
// One row: the number of imports whose source and change were added.
UNWIND $rows AS row
CREATE (s:Source)
SET s = row.source
CREATE (c:Change)
SET c = row.change
CREATE (c)-[:ADDED]->(s)
RETURN count(c) AS added, 'sources' AS touched
