// import/speakers-of-blocks
// One row is a speaker of one of the blocks.
UNWIND $keys AS key
MATCH (p:Speaker {block: key})
RETURN p.id AS id, p.fingerprint AS fingerprint
