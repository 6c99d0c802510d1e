// talks/relations/topic-talks
// One row per talk on the topic or on one below it.
MATCH (parent)<-[:BROADER*0..8]-(topic:Topic)<-[:ABOUT]-(node:Talk)
RETURN DISTINCT node
ORDER BY node.dateSort DESC, node.id DESC
