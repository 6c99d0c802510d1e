// import/check-evidence-of-appearances
// One row is one of the appearances that no record states.
MATCH (n:Appearance)
WHERE NOT EXISTS { (n)-[:STATED_IN]->(:Record) }
RETURN n.id AS id
LIMIT 10
