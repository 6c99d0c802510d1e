// talks/relations/institution-talks
// One row per talk whose speakers represented the institution or a unit of it.
MATCH (parent)<-[:PART_OF*0..6]-(unit:Institution)<-[:REPRESENTED]-(:Appearance {role: 'SPEAKER'})-[:`IN`]->(node:Talk)
RETURN DISTINCT node
ORDER BY node.dateSort DESC, node.id DESC
