// import/link-records-to-blocks
// One row: the number of links made.
UNWIND $rows AS row
MATCH (r:Record {id: row.record})
MERGE (b:Block {key: row.block})
CREATE (r)-[:TOUCHES]->(b)
RETURN count(r) AS linked, 'sources' AS touched
