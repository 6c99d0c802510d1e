// bench/load-affiliations
// No rows: for the generated graph of the benchmark.
UNWIND $rows AS row
MATCH (speaker:Speaker {id: row.speaker})
MATCH (institution:Institution {id: row.institution})
CREATE (speaker)-[:HELD]->(affiliation:Affiliation)-[:AT]->(institution)
SET affiliation = row.affiliation
