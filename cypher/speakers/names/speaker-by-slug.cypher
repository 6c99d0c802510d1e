// speakers/names/speaker-by-slug
// One row per speaker of the slug.
MATCH (node:Speaker {slug: $slug})
RETURN node
