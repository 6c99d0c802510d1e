// import/all-talks
// One row is one of all talks.
MATCH (t:Talk)
RETURN t.id AS id
