// import/link-broader
// No rows: the topics lead to their broader ones.
UNWIND $rows AS row
MATCH (a:Topic {id: row.from})
MATCH (b:Topic {id: row.to})
MERGE (a)-[:BROADER]->(b)
