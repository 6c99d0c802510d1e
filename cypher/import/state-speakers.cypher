// import/state-speakers
// One row: the number of statements that now lead from speakers to records ("touched" tells the embedded engine that no page changed).
UNWIND $rows AS row
MATCH (n:Speaker {id: row.about})
MATCH (r:Record {id: row.record})
CREATE (n)-[:STATED_IN {field: row.field, value: row.value, quote: row.quote, start: row.start, end: row.end,
  method: row.method, confidence: toFloat(row.confidence), rule: row.rule}]->(r)
RETURN count(n) AS stated, 'sources' AS touched
