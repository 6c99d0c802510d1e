// import/records-of-source-key
// One row is a record of the key, with its source.
MATCH (r:Record {sourceKey: $key})-[:OF]->(s:Source)
RETURN r.id AS id, r.hash AS hash, r.revision AS revision, r.seq AS seq, s.id AS source
