// series/names/series-by-slug
// One row per series of the slug.
MATCH (node:Series {slug: $slug})
RETURN node
