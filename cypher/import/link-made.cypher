// import/link-made
// No rows: the speakers made the appearances.
UNWIND $rows AS row
MATCH (p:Speaker {id: row.speaker})
MATCH (a:Appearance {id: row.appearance})
CREATE (p)-[:MADE]->(a)
