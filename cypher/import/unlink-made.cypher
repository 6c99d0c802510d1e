// import/unlink-made
// No rows: the speakers no longer made the appearances.
UNWIND $rows AS row
MATCH (a:Appearance {id: row.appearance})<-[made:MADE]-(p:Speaker {id: row.speaker})
DELETE made
