// import/above-institutions
// One row is an institution that one of the given ones is part of.
UNWIND $ids AS id
MATCH (n:Institution {id: id})-[:PART_OF]->(above:Institution)
RETURN DISTINCT above.id AS id
