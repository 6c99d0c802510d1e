// bench/load-speakers
// No rows: for the generated graph of the benchmark.
UNWIND $rows AS row
CREATE (speaker:Speaker)-[:HAS_ALIAS]->(alias:Alias)
SET speaker = row.speaker, alias = row.alias
