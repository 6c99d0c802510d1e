// import/identifiers-of-institutions
// One row is an identifier of one of the institutions.
UNWIND $ids AS id
MATCH (n:Institution {id: id})-[:HAS_ID]->(x:Identifier)
RETURN DISTINCT x.id AS id
