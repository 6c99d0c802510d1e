// speakers/relations/affiliation-precedes
// One row per affiliation known to have come after this one.
MATCH (parent)-[:PRECEDES]->(node:Affiliation)
RETURN node
ORDER BY node.position, node.id
