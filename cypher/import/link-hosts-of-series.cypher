// import/link-hosts-of-series
// No rows: the series have their hosts.
UNWIND $rows AS row
MATCH (s:Series {id: row.series})
MATCH (i:Institution {id: row.institution})
CREATE (s)-[:HOSTED_BY]->(i)
