// talks/relations/talk-institutions
// One row per institution that speakers represented at the talk, in the order of appearance.
MATCH (parent)<-[:`IN`]-(appearance:Appearance {role: 'SPEAKER'})-[represented:REPRESENTED]->(node:Institution)
RETURN node, min(appearance.position * 1000 + represented.position) AS place
ORDER BY place, node.nameSort, node.id
