// institutions/roots/institution-by-slug
// The institution of a slug.
MATCH (node:Institution {slug: $slug})
RETURN node
