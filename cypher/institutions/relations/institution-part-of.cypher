// institutions/relations/institution-part-of
// One row per institution that this one is directly part of.
MATCH (parent)-[:PART_OF]->(node:Institution)
RETURN node
ORDER BY node.nameSort, node.id
