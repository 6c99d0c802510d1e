// bench/levels/talk-institutions
// One row is an institution represented at a talk of the given ids.
// Grafeo only: one lean level of a question, which the benchmark holds the service against.
UNWIND $ids AS id
MATCH (talk:Talk {id: id})<-[:`IN`]-(appearance:Appearance)-[:REPRESENTED]->(node:Institution)
WHERE appearance.role = 'SPEAKER'
RETURN id AS parent, node.name AS name, min(appearance.position) AS place
ORDER BY place
