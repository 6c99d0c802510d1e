// talks/relations/speaker-topics
// One row per topic of the talks the person gave, most talks first.
MATCH (parent)-[:MADE]->(:Appearance {role: 'SPEAKER'})-[:`IN`]->(talk:Talk)-[:ABOUT]->(node:Topic)
RETURN node, count(DISTINCT talk) AS count
ORDER BY count DESC, node.labelSort, node.id
