// import/records-by-id
// One row is a record that is there, with its source.
UNWIND $ids AS id
MATCH (r:Record {id: id})-[:OF]->(s:Source)
RETURN r.id AS id, r.hash AS hash, r.revision AS revision, r.seq AS seq, s.id AS source
