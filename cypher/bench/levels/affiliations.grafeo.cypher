// bench/levels/affiliations
// One row is an affiliation of a speaker of the given ids.
// Grafeo only: one lean level of a question, which the benchmark holds the service against.
UNWIND $ids AS id
MATCH (speaker:Speaker {id: id})-[:HELD]->(node:Affiliation)-[:AT]->(institution:Institution)
RETURN id AS parent, node.role AS role, node.start AS start, node.end AS end, institution.id AS institution, institution.name AS name, node.position AS place
ORDER BY place
