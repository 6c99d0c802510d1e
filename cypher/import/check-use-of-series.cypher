// import/check-use-of-series
// One row is a series that no talk is part of.
MATCH (n:Series)
WHERE NOT EXISTS { (n)<-[:PART_OF]-() }
RETURN n.id AS id
LIMIT 10
