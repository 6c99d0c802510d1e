// import/retract-speakers
// One row: the number of statements that no longer lead from speakers to records.
UNWIND $rows AS row
MATCH (r:Record {id: row.record})<-[stated:STATED_IN]-(n:Speaker {id: row.about})
DELETE stated
RETURN count(stated) AS retracted, 'sources' AS touched
