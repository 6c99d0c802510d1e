// topics/relations/topic-narrower
// One row per topic directly below.
MATCH (parent)<-[:BROADER]-(node:Topic)
RETURN node
ORDER BY node.labelSort, node.id
