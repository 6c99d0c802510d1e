// import/check-owners-of-mentions
// One row is a mention in no talk.
MATCH (n:Mention)
WHERE NOT EXISTS { (n)<-[:MENTIONS]-() }
RETURN n.id AS id
LIMIT 10
