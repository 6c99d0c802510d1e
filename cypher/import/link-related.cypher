// import/link-related
// No rows: related topics are linked where both are there.
UNWIND $rows AS row
MATCH (a:Topic {id: row.from})
MATCH (b:Topic {id: row.to})
MERGE (a)-[:RELATED]->(b)
