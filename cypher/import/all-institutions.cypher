// import/all-institutions
// One row is one of all institutions, with its slug.
MATCH (n:Institution)
RETURN n.id AS id, n.slug AS slug
