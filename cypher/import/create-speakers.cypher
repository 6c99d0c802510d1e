// import/create-speakers
// No rows: the speakers are there.
UNWIND $rows AS row
CREATE (p:Speaker)
SET p = row
