// bench/load-appearances
// No rows: for the generated graph of the benchmark.
UNWIND $rows AS row
MATCH (talk:Talk {id: row.talk})
MATCH (speaker:Speaker {id: row.speaker})
MATCH (institution:Institution {id: row.institution})
CREATE (speaker)-[:MADE]->(appearance:Appearance)-[:`IN`]->(talk)
SET appearance = row.appearance
CREATE (appearance)-[:REPRESENTED {position: 0}]->(institution)
