// bench/load-precedes
// No rows: for the generated graph of the benchmark.
UNWIND $rows AS row
MATCH (earlier:Affiliation {id: row.earlier})
MATCH (later:Affiliation {id: row.later})
CREATE (earlier)-[:PRECEDES]->(later)
