// talks/counted/speakers
// One row per person who gave the talk.
MATCH (parent)<-[:`IN`]-(:Appearance {role: 'SPEAKER'})<-[:MADE]-(node:Speaker)
RETURN DISTINCT node
ORDER BY node.sortName, node.id
