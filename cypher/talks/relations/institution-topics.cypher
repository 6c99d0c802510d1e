// talks/relations/institution-topics
// One row per topic of the talks whose speakers represented the institution or a unit of it, most talks first.
MATCH (parent)<-[:PART_OF*0..6]-(unit:Institution)<-[:REPRESENTED]-(:Appearance {role: 'SPEAKER'})-[:`IN`]->(talk:Talk)-[:ABOUT]->(node:Topic)
RETURN node, count(DISTINCT talk) AS count
ORDER BY count DESC, node.labelSort, node.id
