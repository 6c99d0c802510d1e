// sources/relations/evidence
// One row per record that states facts of the node: all that it says of it stands packed in one relation, and most words only in the record's own facts; earlier versions wrote a relation for each statement.
MATCH (parent)-[stated:STATED_IN]->(node:Record)
RETURN node, stated.said AS said, node.facts AS facts, stated.field AS field, stated.value AS value, stated.quote AS quote, stated.start AS startAt, stated.end AS endAt, stated.method AS method, stated.confidence AS confidence
ORDER BY node.id
