// bench/load-about
// No rows: for the generated graph of the benchmark.
UNWIND $rows AS row
MATCH (talk:Talk {id: row.talk})
MATCH (topic:Topic {id: row.topic})
CREATE (talk)-[:ABOUT {score: row.score}]->(topic)
