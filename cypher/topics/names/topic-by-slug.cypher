// topics/names/topic-by-slug
// One row per topic of the slug.
MATCH (node:Topic {slug: $slug})
RETURN DISTINCT node
