// import/unlink-identifiers-of-speakers
// No rows: the speakers no longer have the identifiers.
UNWIND $rows AS row
MATCH (x:Identifier {id: row.id})<-[link:HAS_ID]-(p:Speaker {id: row.owner})
DELETE link
