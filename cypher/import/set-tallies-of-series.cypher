// import/set-tallies-of-series
// No rows: what is counted is set.
UNWIND $rows AS row
MATCH (n:Series {id: row.id})
SET n.tally = row.tally
