// import/known-series
// One row is one of the series that is there already.
UNWIND $ids AS id
MATCH (n:Series {id: id})
RETURN n.id AS id, n.slug AS slug
