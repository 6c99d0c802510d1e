// talks/relations/talk-host
// The institution that hosts the talk, else the one that hosts its series.
MATCH (parent)-[path:PART_OF*0..1]->(owner)-[:HOSTED_BY]->(node:Institution)
RETURN node, size(path) AS distance
ORDER BY distance, node.nameSort, node.id
