// bench/levels/institution-topics
// One row is one of the ten topics of most talks at which the institution or a unit of it was represented.
// Grafeo only: one lean level of a question, which the benchmark holds the service against.
MATCH (parent:Institution {id: $id})<-[:PART_OF*0..6]-(unit:Institution)<-[:REPRESENTED]-(appearance:Appearance)-[:`IN`]->(talk:Talk)-[:ABOUT]->(node:Topic)
WHERE appearance.role = 'SPEAKER'
RETURN node.id AS id, node.label AS label, node.labelSort AS labelSort, count(DISTINCT talk) AS count
ORDER BY count DESC, labelSort, id
LIMIT 10
