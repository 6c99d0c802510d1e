// talks/relations/speaker-co-speakers
// One row per other speaker of the talks the person gave, most talks first.
MATCH (parent)-[:MADE]->(:Appearance {role: 'SPEAKER'})-[:`IN`]->(talk:Talk)<-[:`IN`]-(:Appearance {role: 'SPEAKER'})<-[:MADE]-(node:Speaker)
WHERE node.id <> parent.id
RETURN node, count(DISTINCT talk) AS count
ORDER BY count DESC, node.sortName, node.id
