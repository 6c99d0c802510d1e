// bench/load-topics
// No rows: for the generated graph of the benchmark.
UNWIND $rows AS row
CREATE (topic:Topic)-[:HAS_ALIAS]->(alias:Alias)
SET topic = row.topic, alias = row.alias
