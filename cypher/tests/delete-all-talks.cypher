// tests/delete-all-talks
// No rows: all talks are deleted, without naming one.
MATCH (talk:Talk)
DETACH DELETE talk
