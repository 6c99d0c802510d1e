// series/roots/series-by-slug
// The series of a slug.
MATCH (node:Series {slug: $slug})
RETURN node
