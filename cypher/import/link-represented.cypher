// import/link-represented
// No rows: the appearances represent the institutions.
UNWIND $rows AS row
MATCH (a:Appearance {id: row.appearance})
MATCH (i:Institution {id: row.institution})
CREATE (a)-[:REPRESENTED {position: row.position, printed: row.printed}]->(i)
