// import/put-records
// One row: the number of records written.
UNWIND $rows AS row
MERGE (r:Record {id: row.id})
SET r = row
RETURN count(r) AS written, 'records' AS kept, 'sources' AS touched
