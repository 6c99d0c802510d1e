// bench/load-institutions
// No rows: for the generated graph of the benchmark.
UNWIND $rows AS row
CREATE (institution:Institution)-[:HAS_ALIAS]->(alias:Alias)
SET institution = row.institution, alias = row.alias
