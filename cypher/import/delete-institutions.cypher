// import/delete-institutions
// No rows: the institutions are gone.
UNWIND $ids AS id
MATCH (n:Institution {id: id})
DETACH DELETE n
