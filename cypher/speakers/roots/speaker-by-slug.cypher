// speakers/roots/speaker-by-slug
// The speaker of a slug.
MATCH (node:Speaker {slug: $slug})
RETURN node
