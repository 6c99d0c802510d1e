// import/delete-aliases
// No rows: the aliases are gone.
UNWIND $ids AS id
MATCH (a:Alias {id: id})
DETACH DELETE a
