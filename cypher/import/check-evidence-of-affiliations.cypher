// import/check-evidence-of-affiliations
// One row is one of the affiliations that no record states.
MATCH (n:Affiliation)
WHERE NOT EXISTS { (n)-[:STATED_IN]->(:Record) }
RETURN n.id AS id
LIMIT 10
