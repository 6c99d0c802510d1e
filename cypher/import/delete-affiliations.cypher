// import/delete-affiliations
// No rows: the affiliations of the speakers are gone.
UNWIND $ids AS id
MATCH (p:Speaker {id: id})-[:HELD]->(f:Affiliation)
DETACH DELETE f
