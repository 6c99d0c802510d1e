// import/unlinked-appearances
// One row per appearance that no speaker made.
UNWIND $ids AS id
MATCH (a:Appearance {id: id})
WHERE NOT EXISTS { (a)<-[:MADE]-(:Speaker) }
RETURN a.id AS id
