// import/check-evidence-of-speakers
// One row is one of the speakers that no record states.
MATCH (n:Speaker)
WHERE NOT EXISTS { (n)-[:STATED_IN]->(:Record) }
RETURN n.id AS id
LIMIT 10
