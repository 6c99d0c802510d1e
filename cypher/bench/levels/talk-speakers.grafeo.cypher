// bench/levels/talk-speakers
// One row is a speaker of a talk of the given ids.
// Grafeo only: one lean level of a question, which the benchmark holds the service against.
UNWIND $ids AS id
MATCH (talk:Talk {id: id})<-[:`IN`]-(appearance:Appearance)<-[:MADE]-(node:Speaker)
WHERE appearance.role = 'SPEAKER'
RETURN id AS parent, node.id AS id, node.name AS name, appearance.position AS place
ORDER BY place
