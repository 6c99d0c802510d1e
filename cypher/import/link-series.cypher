// import/link-series
// No rows: the talks are part of the series.
UNWIND $rows AS row
MATCH (t:Talk {id: row.talk})
MATCH (s:Series {id: row.series})
CREATE (t)-[:PART_OF {printed: row.printed}]->(s)
