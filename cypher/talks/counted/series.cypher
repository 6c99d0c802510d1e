// talks/counted/series
// One row per series of the talk.
MATCH (parent)-[:PART_OF]->(node:Series)
RETURN DISTINCT node
ORDER BY node.nameSort, node.id
