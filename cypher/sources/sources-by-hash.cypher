// sources/sources-by-hash
// One row is a source with one of the texts, and the change that added it.
UNWIND $hashes AS hash
MATCH (s:Source {hash: hash})<-[:ADDED]-(c:Change)
RETURN s.id AS id, s.key AS key, s.seq AS seq, s.hash AS hash, s.format AS format, c.id AS change, c.state AS state, coalesce(s.part, 0) AS part,
  coalesce(s.records, c.created + c.updated + c.unchanged) AS records
