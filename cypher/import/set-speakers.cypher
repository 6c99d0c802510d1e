// import/set-speakers
// No rows: the speakers have the properties, and keep their others.
UNWIND $rows AS row
MATCH (p:Speaker {id: row.id})
SET p += row.properties
