// bench/levels/co-speakers
// One row is one of the ten most frequent fellow speakers.
// Grafeo only: one lean level of a question, which the benchmark holds the service against.
MATCH (speaker:Speaker {id: $id})-[:MADE]->(own:Appearance)-[:`IN`]->(talk:Talk)<-[:`IN`]-(other:Appearance)<-[:MADE]-(node:Speaker)
WHERE own.role = 'SPEAKER' AND other.role = 'SPEAKER' AND node.id <> $id
RETURN node.id AS id, node.name AS name, node.sortName AS sortName, count(DISTINCT talk) AS count
ORDER BY count DESC, sortName, id
LIMIT 10
