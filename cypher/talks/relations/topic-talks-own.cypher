// talks/relations/topic-talks-own
// One row per talk on the very topic.
MATCH (parent)<-[:ABOUT]-(node:Talk)
RETURN DISTINCT node
ORDER BY node.dateSort DESC, node.id DESC
