// bench/load-units
// No rows: for the generated graph of the benchmark.
UNWIND $rows AS row
MATCH (unit:Institution {id: row.unit})
MATCH (whole:Institution {id: row.whole})
CREATE (unit)-[:PART_OF]->(whole)
