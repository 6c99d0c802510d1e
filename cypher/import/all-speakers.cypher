// import/all-speakers
// One row is one of all speakers.
MATCH (p:Speaker)
RETURN p.id AS id
