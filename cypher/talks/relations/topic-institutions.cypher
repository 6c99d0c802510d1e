// talks/relations/topic-institutions
// One row per institution represented at talks on the topic or on one below it, most talks first.
MATCH (parent)<-[:BROADER*0..8]-(topic:Topic)<-[:ABOUT]-(talk:Talk)<-[:`IN`]-(:Appearance {role: 'SPEAKER'})-[:REPRESENTED]->(node:Institution)
RETURN node, count(DISTINCT talk) AS count
ORDER BY count DESC, node.nameSort, node.id
