// import/check-talks-of-appearances
// One row is an appearance that is in no talk, or made by no speaker.
MATCH (n:Appearance)
WHERE NOT EXISTS { (n)-[:`IN`]->(:Talk) } OR NOT EXISTS { (n)<-[:MADE]-(:Speaker) }
RETURN n.id AS id
LIMIT 10
