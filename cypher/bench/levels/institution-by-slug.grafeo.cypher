// bench/levels/institution-by-slug
// One row is the institution of the slug.
// Grafeo only: one lean level of a question, which the benchmark holds the service against.
MATCH (node:Institution {slug: $slug})
RETURN node.id AS id, node.name AS name
