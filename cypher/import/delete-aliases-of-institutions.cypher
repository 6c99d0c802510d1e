// import/delete-aliases-of-institutions
// No rows: the aliases of the institutions are gone.
UNWIND $ids AS id
MATCH (n:Institution {id: id})-[:HAS_ALIAS]->(a:Alias)
DETACH DELETE a
