// bench/load-series
// No rows: for the generated graph of the benchmark.
UNWIND $rows AS row
MATCH (host:Institution {id: row.host})
CREATE (host)<-[:HOSTED_BY]-(series:Series)-[:HAS_ALIAS]->(alias:Alias)
SET series = row.series, alias = row.alias
