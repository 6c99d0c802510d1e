// import/link-precedes
// No rows: what came before what is told.
UNWIND $rows AS row
MATCH (a:Affiliation {id: row.from})
MATCH (b:Affiliation {id: row.to})
CREATE (a)-[:PRECEDES]->(b)
