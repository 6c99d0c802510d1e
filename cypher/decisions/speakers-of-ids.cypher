// decisions/speakers-of-ids
// One row is a speaker of one of the ids.
UNWIND $ids AS id
MATCH (n:Speaker {id: id})
RETURN n.id AS id, n.slug AS slug, n.name AS name, n.block AS block
