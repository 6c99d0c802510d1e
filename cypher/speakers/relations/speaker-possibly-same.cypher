// speakers/relations/speaker-possibly-same
// One row per other person of the same first and family name.
MATCH (node:Speaker)
WHERE node.block = parent.block AND node.named = parent.named AND node.id <> parent.id
RETURN node
ORDER BY node.sortName, node.id
