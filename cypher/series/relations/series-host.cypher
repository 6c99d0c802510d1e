// series/relations/series-host
// The institution that hosts the series.
MATCH (parent)-[:HOSTED_BY]->(node:Institution)
RETURN node
ORDER BY node.nameSort, node.id
