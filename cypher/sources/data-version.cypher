// sources/data-version
// One row: what tells one state of the data from another. `unsettled` counts what is being written or was interrupted; `lastOther` is of the latest change that is no import, 0 without one.
OPTIONAL MATCH (m:Meta {key: 'counter'})
OPTIONAL MATCH (r:Meta {key: 'rebuild'})
OPTIONAL MATCH (c:Change)
RETURN coalesce(m.value, 0) AS counter,
  count(r) + sum(CASE WHEN c.state = 'OPEN' THEN 1 ELSE 0 END) AS unsettled,
  coalesce(max(c.at), '') AS changedAt,
  coalesce(max(CASE WHEN c.kind <> 'IMPORT' THEN c.seq ELSE 0 END), 0) AS lastOther
