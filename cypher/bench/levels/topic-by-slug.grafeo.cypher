// bench/levels/topic-by-slug
// One row is the topic of the slug.
// Grafeo only: one lean level of a question, which the benchmark holds the service against.
MATCH (node:Topic {slug: $slug})
RETURN node.id AS id, node.label AS label
