// import/known-topics
// One row is one of the topics that is there already.
UNWIND $ids AS id
MATCH (n:Topic {id: id})
RETURN n.id AS id, n.slug AS slug
