// institutions/conditions/among
// One row per institution of the ids.
MATCH (node:Institution)
WHERE node.id IN $institutions
RETURN node
