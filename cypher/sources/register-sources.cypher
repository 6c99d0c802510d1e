// sources/register-sources
// One row is a source with entries of a register, and the change that added it.
MATCH (s:Source)<-[:ADDED]-(c:Change)
WHERE s.format IN $formats
RETURN s.id AS id, s.key AS key, s.seq AS seq, s.hash AS hash, s.format AS format, c.id AS change, c.state AS state, coalesce(s.part, 0) AS part,
  coalesce(s.records, c.created + c.updated + c.unchanged) AS records
