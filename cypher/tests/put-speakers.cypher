// tests/put-speakers
// One row is the id of a speaker that was made or changed.
UNWIND $rows AS row
MERGE (speaker:Speaker {id: row.id})
SET speaker += row.properties
RETURN speaker.id AS id
