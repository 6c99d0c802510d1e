// import/delete-aliases-of-topics
// No rows: the aliases of the topics are gone.
UNWIND $ids AS id
MATCH (n:Topic {id: id})-[:HAS_ALIAS]->(a:Alias)
DETACH DELETE a
