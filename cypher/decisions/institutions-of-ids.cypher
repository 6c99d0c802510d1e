// decisions/institutions-of-ids
// One row is an institution of one of the ids.
UNWIND $ids AS id
MATCH (n:Institution {id: id})
RETURN n.id AS id, n.slug AS slug, n.name AS name
