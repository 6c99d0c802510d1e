// import/put-series
// No rows: the series are there as given; their counts stay.
UNWIND $rows AS row
MERGE (n:Series {id: row.id})
SET n += row
