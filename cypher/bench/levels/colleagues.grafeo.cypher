// bench/levels/colleagues
// One row is a person affiliated at an institution of the given ids or a unit of it, by name.
// Grafeo only: one lean level of a question, which the benchmark holds the service against.
UNWIND $ids AS id
MATCH (parent:Institution {id: id})<-[:PART_OF*0..6]-(unit:Institution)<-[:AT]-(held:Affiliation)<-[:HELD]-(node:Speaker)
RETURN DISTINCT id AS parent, node.id AS id, node.name AS name, node.sortName AS sortName
ORDER BY sortName, id
