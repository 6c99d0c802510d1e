// talks/conditions/of-kinds
// One row per talk of one of the kinds.
MATCH (node:Talk)
WHERE node.kind IN $kinds
RETURN node
