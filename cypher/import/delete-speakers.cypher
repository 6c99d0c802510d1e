// import/delete-speakers
// No rows: the speakers are gone.
UNWIND $ids AS id
MATCH (p:Speaker {id: id})
DETACH DELETE p
