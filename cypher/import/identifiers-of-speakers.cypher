// import/identifiers-of-speakers
// One row is an identifier of one of the speakers.
UNWIND $ids AS id
MATCH (p:Speaker {id: id})-[:HAS_ID]->(x:Identifier)
RETURN DISTINCT x.id AS id
