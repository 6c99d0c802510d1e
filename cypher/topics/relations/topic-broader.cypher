// topics/relations/topic-broader
// One row per topic directly above.
MATCH (parent)-[:BROADER]->(node:Topic)
RETURN node
ORDER BY node.labelSort, node.id
