// import/check-evidence-of-talks
// One row is one of the talks that no record states.
MATCH (n:Talk)
WHERE NOT EXISTS { (n)-[:STATED_IN]->(:Record) }
RETURN n.id AS id
LIMIT 10
