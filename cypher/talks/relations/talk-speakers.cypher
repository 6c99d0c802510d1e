// talks/relations/talk-speakers
// One row per speaker of the talk, in the order of appearance.
MATCH (parent)<-[:`IN`]-(appearance:Appearance {role: 'SPEAKER'})<-[:MADE]-(node:Speaker)
RETURN node, min(appearance.position) AS place
ORDER BY place, node.sortName, node.id
