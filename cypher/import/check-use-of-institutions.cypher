// import/check-use-of-institutions
// One row is an institution that nothing refers to.
MATCH (n:Institution)
WHERE NOT EXISTS { (n)<-[:REPRESENTED|AT|WITHIN|PART_OF|HOSTED_BY]-() }
RETURN n.id AS id
LIMIT 10
