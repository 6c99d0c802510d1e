// talks/relations/appearance-institutions
// One row per institution represented, as printed in order.
MATCH (parent)-[represented:REPRESENTED]->(node:Institution)
RETURN node, represented.position AS place
ORDER BY place, node.id
