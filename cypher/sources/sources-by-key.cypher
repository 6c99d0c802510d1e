// sources/sources-by-key
// One row is a source of one of the keys, and the change that added it.
UNWIND $keys AS key
MATCH (s:Source {key: key})<-[:ADDED]-(c:Change)
RETURN s.id AS id, s.key AS key, s.seq AS seq, s.hash AS hash, s.format AS format, c.id AS change, c.state AS state, coalesce(s.part, 0) AS part,
  coalesce(s.records, c.created + c.updated + c.unchanged) AS records
