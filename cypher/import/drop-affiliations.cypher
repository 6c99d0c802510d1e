// import/drop-affiliations
// No rows: the affiliations are gone.
UNWIND $ids AS id
MATCH (f:Affiliation {id: id})
DETACH DELETE f
