// import/check-owners-of-aliases
// One row is an alias of nothing.
MATCH (n:Alias)
WHERE NOT EXISTS { (n)<-[:HAS_ALIAS|HAD_SLUG]-() }
RETURN n.id AS id
LIMIT 10
