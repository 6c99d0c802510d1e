// import/blocks-of-records
// One row is a block that one of the records touches.
UNWIND $ids AS id
MATCH (r:Record {id: id})-[:TOUCHES]->(b:Block)
RETURN DISTINCT b.key AS key
