// import/delete-topics
// No rows: the topics are gone.
UNWIND $ids AS id
MATCH (n:Topic {id: id})
DETACH DELETE n
