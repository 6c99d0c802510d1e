// import/state-speakers
// One row: the number of relations that now lead from speakers to records, each with all that the record says ("touched" tells the embedded engine that no page changed).
UNWIND $rows AS row
MATCH (n:Speaker {id: row.about})
MATCH (r:Record {id: row.record})
CREATE (n)-[:STATED_IN {said: row.said}]->(r)
RETURN count(n) AS stated, 'sources' AS touched
