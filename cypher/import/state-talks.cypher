// import/state-talks
// One row: the number of relations that now lead from talks to records, each with all that the record says ("touched" tells the embedded engine that no page changed).
UNWIND $rows AS row
MATCH (n:Talk {id: row.about})
MATCH (r:Record {id: row.record})
CREATE (n)-[:STATED_IN {said: row.said}]->(r)
RETURN count(n) AS stated, 'sources' AS touched
