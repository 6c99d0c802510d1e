// import/delete-series
// No rows: the series are gone.
UNWIND $ids AS id
MATCH (n:Series {id: id})
DETACH DELETE n
