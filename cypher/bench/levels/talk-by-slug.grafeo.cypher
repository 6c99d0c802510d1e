// bench/levels/talk-by-slug
// One row is the talk of the slug.
// Grafeo only: one lean level of a question, which the benchmark holds the service against.
MATCH (node:Talk {slug: $slug})
RETURN node.id AS id, node.title AS title, node.abstract AS abstract, node.date AS date
