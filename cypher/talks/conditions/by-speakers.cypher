// talks/conditions/by-speakers
// One row per talk that one of the people gave.
MATCH (node:Talk)<-[:`IN`]-(:Appearance {role: 'SPEAKER'})<-[:MADE]-(speaker:Speaker)
WHERE speaker.id IN $speakers
RETURN node
