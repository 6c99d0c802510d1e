// import/delete-aliases-of-speakers
// No rows: the aliases of the speakers are gone.
UNWIND $ids AS id
MATCH (n:Speaker {id: id})-[:HAS_ALIAS]->(a:Alias)
DETACH DELETE a
