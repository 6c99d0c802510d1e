// import/talks-of-blocks
// One row is a talk of one of the blocks.
UNWIND $keys AS key
MATCH (t:Talk {block: key})
RETURN t.id AS id, t.fingerprint AS fingerprint
