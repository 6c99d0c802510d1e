// bench/levels/speaker-talks
// One row is one of the 20 newest talks of the speaker.
// Grafeo only: one lean level of a question, which the benchmark holds the service against.
MATCH (speaker:Speaker {id: $id})-[:MADE]->(appearance:Appearance)-[:`IN`]->(node:Talk)
WHERE appearance.role = 'SPEAKER'
RETURN node.title AS title, node.date AS date, node.dateSort AS dateSort, node.id AS id
ORDER BY dateSort DESC, id DESC
LIMIT 20
