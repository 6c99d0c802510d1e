// bench/levels/affiliations-on
// One row is an affiliation that may hold on the day, of a speaker of the given ids.
// Grafeo only: one lean level of a question, which the benchmark holds the service against.
UNWIND $ids AS id
MATCH (speaker:Speaker {id: id})-[:HELD]->(node:Affiliation)-[:AT]->(institution:Institution)
WHERE node.startMin <= $day AND node.endMax >= $day
RETURN id AS parent, node.role AS role, node.unit AS unit, institution.name AS institution, node.position AS place
ORDER BY place
