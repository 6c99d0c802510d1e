// import/delete-aliases-of-series
// No rows: the aliases of the series are gone.
UNWIND $ids AS id
MATCH (n:Series {id: id})-[:HAS_ALIAS]->(a:Alias)
DETACH DELETE a
