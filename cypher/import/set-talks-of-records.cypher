// import/set-talks-of-records
// One row: the number of records that now know which talk they state.
UNWIND $rows AS row
MATCH (r:Record {id: row.record})
SET r.talk = row.talk
RETURN count(r) AS written
