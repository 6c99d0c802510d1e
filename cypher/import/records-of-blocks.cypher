// import/records-of-blocks
// One row is a block and a record that touches it.
UNWIND $keys AS key
MATCH (b:Block {key: key})<-[:TOUCHES]-(r:Record)
RETURN b.key AS block, r.id AS id, r.seq AS seq, r.talk AS talk, r.factsHash AS factsHash
