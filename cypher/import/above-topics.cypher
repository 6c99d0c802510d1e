// import/above-topics
// One row is a topic directly above one of the given ones.
UNWIND $ids AS id
MATCH (n:Topic {id: id})-[:BROADER]->(above:Topic)
RETURN DISTINCT above.id AS id
