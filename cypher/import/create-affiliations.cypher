// import/create-affiliations
// No rows: the affiliations are there, held by their speakers at their institutions.
UNWIND $rows AS row
MATCH (p:Speaker {id: row.speaker})
MATCH (i:Institution {id: row.institution})
CREATE (f:Affiliation)
SET f = row.affiliation
CREATE (p)-[:HELD]->(f)
CREATE (f)-[:AT {printed: row.printed}]->(i)
