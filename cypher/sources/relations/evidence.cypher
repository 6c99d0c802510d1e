// sources/relations/evidence
// One row per statement of a record from which a fact of the node comes.
MATCH (parent)-[stated:STATED_IN]->(node:Record)
RETURN node, stated.field AS field, stated.value AS value, stated.quote AS quote, stated.start AS startAt, stated.end AS endAt, stated.method AS method, stated.confidence AS confidence
ORDER BY field, startAt, value, quote, node.id
