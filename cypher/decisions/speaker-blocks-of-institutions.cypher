// decisions/speaker-blocks-of-institutions
// One row is a block of speakers affiliated with one of the institutions, or a unit of it.
UNWIND $ids AS id
MATCH (n:Institution {id: id})<-[:PART_OF*0..6]-(u:Institution)
MATCH (u)<-[:AT|WITHIN]-(:Affiliation)<-[:HELD]-(s:Speaker)
RETURN DISTINCT s.block AS block
