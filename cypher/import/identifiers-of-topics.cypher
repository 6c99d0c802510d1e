// import/identifiers-of-topics
// One row is an identifier of one of the topics.
UNWIND $ids AS id
MATCH (n:Topic {id: id})-[:HAS_ID]->(x:Identifier)
RETURN DISTINCT x.id AS id
