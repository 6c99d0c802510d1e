// import/create-talks
// No rows: the talks are there.
UNWIND $rows AS row
CREATE (t:Talk)
SET t = row
