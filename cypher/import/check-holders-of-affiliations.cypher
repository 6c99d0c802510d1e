// import/check-holders-of-affiliations
// One row is an affiliation that no speaker holds, or that is at no institution.
MATCH (n:Affiliation)
WHERE NOT EXISTS { (n)<-[:HELD]-(:Speaker) } OR NOT EXISTS { (n)-[:AT]->(:Institution) }
RETURN n.id AS id
LIMIT 10
