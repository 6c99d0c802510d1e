// import/record-source-keys
// One row is a source key that some record has.
MATCH (r:Record)
RETURN DISTINCT r.sourceKey AS key
