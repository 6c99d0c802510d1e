// talks/roots/talk-by-slug
// The talk of a slug.
MATCH (node:Talk {slug: $slug})
RETURN node
