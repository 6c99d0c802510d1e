// import/drop-unused-identifiers
// No rows: those of the identifiers that nothing has are gone.
UNWIND $ids AS id
MATCH (x:Identifier {id: id})
WHERE NOT EXISTS { (x)<-[:HAS_ID]-() }
DELETE x
RETURN DISTINCT 'sources' AS touched
