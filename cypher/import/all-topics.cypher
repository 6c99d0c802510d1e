// import/all-topics
// One row is one of all topics, with its slug.
MATCH (n:Topic)
RETURN n.id AS id, n.slug AS slug
