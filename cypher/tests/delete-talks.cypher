// tests/delete-talks
// No rows: the talks of the given ids are deleted.
UNWIND $ids AS id
MATCH (talk:Talk {id: id})
DETACH DELETE talk
