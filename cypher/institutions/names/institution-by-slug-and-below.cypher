// institutions/names/institution-by-slug-and-below
// One row per institution of the slug, and per unit of it.
MATCH (named:Institution {slug: $slug})<-[:PART_OF*0..6]-(node:Institution)
RETURN DISTINCT node
