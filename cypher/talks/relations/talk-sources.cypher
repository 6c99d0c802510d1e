// talks/relations/talk-sources
// One row per document that still says something of the talk, the latest first.
MATCH (parent)-[:STATED_IN]->(:Record)-[:OF]->(node:Source)
RETURN DISTINCT node
ORDER BY node.seq DESC, node.id
