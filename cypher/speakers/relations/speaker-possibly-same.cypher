// speakers/relations/speaker-possibly-same
// One row per other person of the same block: names that may be one.
MATCH (node:Speaker)
WHERE node.block = parent.block AND node.id <> parent.id
RETURN node
ORDER BY node.sortName, node.id
