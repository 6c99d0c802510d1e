// import/unlink-precedes
// No rows: of what came before what nothing is told any more.
UNWIND $rows AS row
MATCH (a:Affiliation {id: row.from})-[link:PRECEDES]->(b:Affiliation {id: row.to})
DELETE link
