// topics/relations/topic-related
// One row per topic beside this one; stored in one direction only.
MATCH (parent)-[:RELATED]-(node:Topic)
RETURN DISTINCT node
ORDER BY node.labelSort, node.id
