// import/unused-topics
// One row is one of the topics that nothing refers to.
UNWIND $ids AS id
MATCH (n:Topic {id: id})
WHERE NOT EXISTS { (n)<-[:ABOUT|BROADER]-() }
RETURN n.id AS id
