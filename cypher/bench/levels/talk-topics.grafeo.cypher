// bench/levels/talk-topics
// One row is a topic of a talk of the given ids.
// Grafeo only: one lean level of a question, which the benchmark holds the service against.
UNWIND $ids AS id
MATCH (talk:Talk {id: id})-[about:ABOUT]->(node:Topic)
RETURN id AS parent, node.label AS label, about.score AS score
ORDER BY score DESC
