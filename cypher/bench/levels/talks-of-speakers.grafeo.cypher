// bench/levels/talks-of-speakers
// One row is a talk of a speaker of the given ids, newest first.
// Grafeo only: one lean level of a question, which the benchmark holds the service against.
UNWIND $ids AS id
MATCH (speaker:Speaker {id: id})-[:MADE]->(appearance:Appearance)-[:`IN`]->(node:Talk)
WHERE appearance.role = 'SPEAKER'
RETURN id AS parent, node.id AS id, node.dateSort AS dateSort
ORDER BY dateSort DESC, id DESC
