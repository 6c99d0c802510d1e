// import/record-source-keys
// One row is a source key that some record has; what a decision says has none.
MATCH (r:Record)
WHERE r.sourceKey IS NOT NULL
RETURN DISTINCT r.sourceKey AS key
