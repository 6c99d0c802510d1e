// import/check-use-of-topics
// One row is a topic that nothing refers to.
MATCH (n:Topic)
WHERE NOT EXISTS { (n)<-[:ABOUT|BROADER]-() }
RETURN n.id AS id
LIMIT 10
