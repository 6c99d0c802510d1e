// import/set-counts-of-topics
// No rows: the counts are set.
UNWIND $rows AS row
MATCH (n:Topic {id: row.id})
SET n.talkCount = row.talkCount, n.tally = row.tally
