// bench/load-talks
// No rows: for the generated graph of the benchmark.
UNWIND $rows AS row
MATCH (series:Series {id: row.series})
CREATE (talk:Talk)-[:PART_OF]->(series)
SET talk = row.talk
