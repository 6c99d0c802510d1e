// import/put-topics
// No rows: the topics are there as given; their counts stay.
UNWIND $rows AS row
MERGE (n:Topic {id: row.id})
SET n += row
