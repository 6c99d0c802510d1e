// speakers/relations/speaker-identifiers
// One row per identifier from outside.
MATCH (parent)-[:HAS_ID]->(node:Identifier)
RETURN node
ORDER BY node.scheme, node.value, node.id
