// topics/relations/topic-aliases
// One row per other name, the name itself left out.
MATCH (parent)-[:HAS_ALIAS]->(node:Alias)
WHERE node.text <> parent.label
RETURN node
ORDER BY node.norm, node.text, node.id
