// talks/relations/talk-resources
// One row per recording, paper or the like, in order.
MATCH (parent)-[:HAS_RESOURCE]->(node:Resource)
RETURN node
ORDER BY node.position, node.kind, node.id
