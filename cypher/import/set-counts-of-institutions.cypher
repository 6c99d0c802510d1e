// import/set-counts-of-institutions
// No rows: the counts are set.
UNWIND $rows AS row
MATCH (n:Institution {id: row.id})
SET n.talkCount = row.talkCount, n.speakerCount = row.speakerCount, n.tally = row.tally
