// talks/relations/talk-series
// The series of the talk.
MATCH (parent)-[:PART_OF]->(node:Series)
RETURN node
ORDER BY node.nameSort, node.id
