// decisions/affiliations-of-ids
// One row is an affiliation of one of the ids, with the speaker who held it.
UNWIND $ids AS id
MATCH (n:Affiliation {id: id})<-[:HELD]-(s:Speaker)
RETURN n.id AS id, s.id AS speaker, s.block AS block
