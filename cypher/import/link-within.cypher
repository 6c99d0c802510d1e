// import/link-within
// No rows: the affiliations are within the units.
UNWIND $rows AS row
MATCH (f:Affiliation {id: row.affiliation})
MATCH (i:Institution {id: row.institution})
CREATE (f)-[:WITHIN {printed: row.printed}]->(i)
