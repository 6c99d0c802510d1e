// import/create-mentions
// No rows: the mentions are there, each at its talk.
UNWIND $rows AS row
MATCH (t:Talk {id: row.talk})
CREATE (m:Mention)
SET m = row.mention
CREATE (t)-[:MENTIONS]->(m)
