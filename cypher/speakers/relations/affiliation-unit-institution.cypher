// speakers/relations/affiliation-unit-institution
// The department or laboratory of the affiliation.
MATCH (parent)-[:WITHIN]->(node:Institution)
RETURN node
ORDER BY node.nameSort, node.id
