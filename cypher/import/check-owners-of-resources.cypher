// import/check-owners-of-resources
// One row is a resource of no talk.
MATCH (n:Resource)
WHERE NOT EXISTS { (n)<-[:HAS_RESOURCE]-() }
RETURN n.id AS id
LIMIT 10
