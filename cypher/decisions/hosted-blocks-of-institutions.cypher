// decisions/hosted-blocks-of-institutions
// One row is a block of talks that one of the institutions, or a unit of it, hosted.
UNWIND $ids AS id
MATCH (n:Institution {id: id})<-[:PART_OF*0..6]-(u:Institution)
MATCH (u)<-[:HOSTED_BY]-(t:Talk)
RETURN DISTINCT t.block AS block
