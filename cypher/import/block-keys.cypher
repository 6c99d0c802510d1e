// import/block-keys
// One row is a block whose key begins so.
MATCH (b:Block)
WHERE b.key STARTS WITH $prefix
RETURN b.key AS key
