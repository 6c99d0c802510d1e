// institutions/relations/institution-units
// One row per institution that is directly part of this one.
MATCH (parent)<-[:PART_OF]-(node:Institution)
RETURN node
ORDER BY node.nameSort, node.id
