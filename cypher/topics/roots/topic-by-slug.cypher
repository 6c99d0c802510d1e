// topics/roots/topic-by-slug
// The topic of a slug.
MATCH (node:Topic {slug: $slug})
RETURN node
