// import/drop-empty-blocks
// No rows: blocks that no record touches are gone.
UNWIND $keys AS key
MATCH (b:Block {key: key})
WHERE NOT EXISTS { (b)<-[:TOUCHES]-(:Record) }
DELETE b
RETURN DISTINCT 'sources' AS touched
