// bench/levels/talks
// One row is a talk of the given ids.
// Grafeo only: one lean level of a question, which the benchmark holds the service against.
UNWIND $ids AS id
MATCH (node:Talk {id: id})
RETURN id, node.title AS title, node.date AS date
