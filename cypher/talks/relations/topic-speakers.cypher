// talks/relations/topic-speakers
// One row per speaker on the topic or on one below it, most talks first.
MATCH (parent)<-[:BROADER*0..8]-(topic:Topic)<-[:ABOUT]-(talk:Talk)<-[:`IN`]-(:Appearance {role: 'SPEAKER'})<-[:MADE]-(node:Speaker)
RETURN node, count(DISTINCT talk) AS count
ORDER BY count DESC, node.sortName, node.id
