// institutions/conditions/of-kinds
// One row per institution of one of the kinds.
MATCH (node:Institution)
WHERE node.kind IN $kinds
RETURN node
