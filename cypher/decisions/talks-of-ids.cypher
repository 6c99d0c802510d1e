// decisions/talks-of-ids
// One row is a talk of one of the ids.
UNWIND $ids AS id
MATCH (n:Talk {id: id})
RETURN n.id AS id, n.slug AS slug, coalesce(n.title, n.slug) AS name, n.block AS block
