// stats/institution-names
// One row per institution of the ids, with its name and slug.
UNWIND $ids AS id
MATCH (n:Institution {id: id})
RETURN n.id AS id, n.slug AS slug, n.name AS name, n.nameSort AS sort
