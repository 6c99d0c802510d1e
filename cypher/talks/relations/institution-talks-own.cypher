// talks/relations/institution-talks-own
// One row per talk whose speakers represented the very institution.
MATCH (parent)<-[:REPRESENTED]-(:Appearance {role: 'SPEAKER'})-[:`IN`]->(node:Talk)
RETURN DISTINCT node
ORDER BY node.dateSort DESC, node.id DESC
