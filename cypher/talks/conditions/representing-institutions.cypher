// talks/conditions/representing-institutions
// One row per talk whose speakers represented one of the institutions.
MATCH (node:Talk)<-[:`IN`]-(:Appearance {role: 'SPEAKER'})-[:REPRESENTED]->(institution:Institution)
WHERE institution.id IN $institutions
RETURN node
