// talks/relations/speaker-talks
// One row per talk the person gave.
MATCH (parent)-[:MADE]->(:Appearance {role: 'SPEAKER'})-[:`IN`]->(node:Talk)
RETURN DISTINCT node
ORDER BY node.dateSort DESC, node.id DESC
