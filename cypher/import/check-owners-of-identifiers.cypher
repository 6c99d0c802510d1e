// import/check-owners-of-identifiers
// One row is an identifier of nothing.
MATCH (n:Identifier)
WHERE NOT EXISTS { (n)<-[:HAS_ID]-() }
RETURN n.id AS id
LIMIT 10
