// import/put-identifiers-of-institutions
// No rows: the institutions have the identifiers.
UNWIND $rows AS row
MATCH (n:Institution {id: row.owner})
MERGE (x:Identifier {id: row.id})
SET x.scheme = row.scheme, x.value = row.value, x.url = row.url
MERGE (n)-[:HAS_ID]->(x)
