// import/delete-records
// No rows: the records are gone.
UNWIND $ids AS id
MATCH (r:Record {id: id})
DETACH DELETE r
RETURN DISTINCT 'sources' AS touched
