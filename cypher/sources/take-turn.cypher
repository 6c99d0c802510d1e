// sources/take-turn
// One row: the counter after it was raised. Writing this node makes imports wait for one another on every engine ("touched" tells the embedded engine that no page changed).
MERGE (m:Meta {key: $counter})
ON CREATE SET m.value = $by
ON MATCH SET m.value = m.value + $by
RETURN m.value AS value, 'sources' AS touched
