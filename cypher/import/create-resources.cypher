// import/create-resources
// No rows: the resources are there, each at its talk.
UNWIND $rows AS row
MATCH (t:Talk {id: row.talk})
CREATE (u:Resource)
SET u = row.resource
CREATE (t)-[:HAS_RESOURCE]->(u)
