// decisions/series-of-ids
// One row is a series of one of the ids.
UNWIND $ids AS id
MATCH (n:Series {id: id})
RETURN n.id AS id, n.slug AS slug, n.name AS name
