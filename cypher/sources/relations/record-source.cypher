// sources/relations/record-source
// The source that the record was read from.
MATCH (parent)-[:OF]->(node:Source)
RETURN node
