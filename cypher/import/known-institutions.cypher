// import/known-institutions
// One row is one of the institutions that is there already.
UNWIND $ids AS id
MATCH (n:Institution {id: id})
RETURN n.id AS id, n.slug AS slug
