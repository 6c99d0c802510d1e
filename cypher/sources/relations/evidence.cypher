// sources/relations/evidence
// One row per statement of a record from which a fact of the node comes: all that a record says of it stands packed in one relation; earlier versions wrote one for each.
MATCH (parent)-[stated:STATED_IN]->(node:Record)
UNWIND coalesce(split(stated.said, '\u001e'), ['']) AS line
UNWIND [split(line, '\u001f')] AS said
RETURN node, coalesce(stated.field, said[0]) AS field, coalesce(stated.value, CASE WHEN said[1] = '' THEN null ELSE said[1] END) AS value, coalesce(stated.quote, said[2]) AS quote, coalesce(stated.start, toInteger(said[3])) AS startAt, coalesce(stated.end, toInteger(said[4])) AS endAt, coalesce(stated.method, said[5]) AS method, coalesce(stated.confidence, toFloat(said[6])) AS confidence
ORDER BY field, startAt, value, quote, node.id
