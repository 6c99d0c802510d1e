// tests/put-talks
// One row is the id of a talk that was made or changed.
UNWIND $rows AS row
MERGE (talk:Talk {id: row.id})
SET talk += row.properties
RETURN talk.id AS id
