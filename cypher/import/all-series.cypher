// import/all-series
// One row is one of all series, with its slug.
MATCH (n:Series)
RETURN n.id AS id, n.slug AS slug
