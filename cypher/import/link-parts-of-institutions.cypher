// import/link-parts-of-institutions
// No rows: the institutions are part of others.
UNWIND $rows AS row
MATCH (a:Institution {id: row.from})
MATCH (b:Institution {id: row.to})
MERGE (a)-[:PART_OF]->(b)
