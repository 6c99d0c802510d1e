// import/delete-talks
// No rows: the talks are gone.
UNWIND $ids AS id
MATCH (t:Talk {id: id})
DETACH DELETE t
