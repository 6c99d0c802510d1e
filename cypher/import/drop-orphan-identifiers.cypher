// import/drop-orphan-identifiers
// No rows: identifiers that nothing has are gone.
MATCH (x:Identifier)
WHERE NOT EXISTS { (x)<-[:HAS_ID]-() }
DELETE x
RETURN DISTINCT 'sources' AS touched
