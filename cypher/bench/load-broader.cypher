// bench/load-broader
// No rows: for the generated graph of the benchmark.
UNWIND $rows AS row
MATCH (topic:Topic {id: row.topic})
MATCH (broader:Topic {id: row.broader})
CREATE (topic)-[:BROADER]->(broader)
