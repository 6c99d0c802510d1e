// import/link-hosts
// No rows: the talks are hosted by the institutions.
UNWIND $rows AS row
MATCH (t:Talk {id: row.talk})
MATCH (i:Institution {id: row.institution})
CREATE (t)-[:HOSTED_BY {printed: row.printed}]->(i)
