// decisions/topics-of-ids
// One row is a topic of one of the ids.
UNWIND $ids AS id
MATCH (n:Topic {id: id})
RETURN n.id AS id, n.slug AS slug, n.label AS name
