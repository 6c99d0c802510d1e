// import/unused-institutions
// One row is one of the institutions that nothing refers to.
UNWIND $ids AS id
MATCH (n:Institution {id: id})
WHERE NOT EXISTS { (n)<-[:REPRESENTED|AT|WITHIN|PART_OF|HOSTED_BY]-() }
RETURN n.id AS id
