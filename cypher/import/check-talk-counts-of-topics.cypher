// import/check-talk-counts-of-topics
// One row is a topic whose number of talks is wrong.
MATCH (n:Topic)
WHERE n.talkCount <> COUNT { (n)<-[:ABOUT]-(:Talk) }
RETURN n.id AS id
LIMIT 10
