// bench/levels/institution-affiliations
// One row is one of the first hundred affiliations at the institution or a unit of it.
// Grafeo only: one lean level of a question, which the benchmark holds the service against.
MATCH (parent:Institution {id: $id})<-[:PART_OF*0..6]-(unit:Institution)<-[:AT]-(node:Affiliation)<-[:HELD]-(speaker:Speaker)
RETURN node.id AS id, node.role AS role, node.start AS start, node.end AS end, speaker.name AS speaker, node.startMin AS startMin
ORDER BY startMin, id
LIMIT 100
