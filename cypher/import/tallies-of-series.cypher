// import/tallies-of-series
// One row is a series with what is counted of it.
UNWIND $ids AS id
MATCH (n:Series {id: id})
RETURN n.id AS id, n.tally AS tally
