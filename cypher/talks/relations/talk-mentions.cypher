// talks/relations/talk-mentions
// One row per person named without taking part.
MATCH (parent)-[:MENTIONS]->(node:Mention)
RETURN node
ORDER BY node.kind, node.name, node.id
