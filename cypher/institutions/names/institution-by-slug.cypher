// institutions/names/institution-by-slug
// One row per institution of the slug.
MATCH (node:Institution {slug: $slug})
RETURN DISTINCT node
