// decisions/talk-blocks-of-topics
// One row is a block of talks on one of the topics.
UNWIND $ids AS id
MATCH (n:Topic {id: id})<-[:ABOUT]-(t:Talk)
RETURN DISTINCT t.block AS block
