// bench/levels/speaker-by-slug
// One row is the speaker of the slug.
// Grafeo only: one lean level of a question, which the benchmark holds the service against.
MATCH (node:Speaker {slug: $slug})
RETURN node.id AS id, node.name AS name
