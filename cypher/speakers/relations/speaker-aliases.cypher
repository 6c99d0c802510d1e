// speakers/relations/speaker-aliases
// One row per other name, the name itself left out.
MATCH (parent)-[:HAS_ALIAS]->(node:Alias)
WHERE node.text <> parent.name
RETURN node
ORDER BY node.norm, node.text, node.id
