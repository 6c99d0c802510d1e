// import/put-institutions
// No rows: the institutions are there as given; their counts stay.
UNWIND $rows AS row
MERGE (n:Institution {id: row.id})
SET n += row
SET n.latitude = toFloat(row.latitude), n.longitude = toFloat(row.longitude)
