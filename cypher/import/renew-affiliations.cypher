// import/renew-affiliations
// No rows: the affiliations have the properties, where they are with the words that name it.
UNWIND $rows AS row
MATCH (f:Affiliation {id: row.affiliation.id})-[at:AT]->(:Institution)
SET f = row.affiliation
SET at.printed = row.printed
