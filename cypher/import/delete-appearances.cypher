// import/delete-appearances
// No rows: the appearances in the talks are gone.
UNWIND $ids AS id
MATCH (t:Talk {id: id})<-[:`IN`]-(a:Appearance)
DETACH DELETE a
