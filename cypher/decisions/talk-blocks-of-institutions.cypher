// decisions/talk-blocks-of-institutions
// One row is a block of talks at which one of the institutions, or a unit of it, was represented.
UNWIND $ids AS id
MATCH (n:Institution {id: id})<-[:PART_OF*0..6]-(u:Institution)
MATCH (u)<-[:REPRESENTED]-(:Appearance)-[:`IN`]->(t:Talk)
RETURN DISTINCT t.block AS block
