// talks/counted/topics
// One row per topic of the talk.
MATCH (parent)-[:ABOUT]->(node:Topic)
RETURN DISTINCT node
ORDER BY node.labelSort, node.id
