// import/link-records-to-sources
// One row: the number of links made.
UNWIND $rows AS row
MATCH (r:Record {id: row.record})
MATCH (s:Source {id: row.source})
CREATE (r)-[:OF]->(s)
RETURN count(r) AS linked, 'sources' AS touched
