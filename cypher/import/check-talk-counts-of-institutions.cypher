// import/check-talk-counts-of-institutions
// One row is an institution whose number of talks is wrong.
MATCH (n:Institution)
OPTIONAL MATCH (n)<-[:REPRESENTED]-(:Appearance)-[:`IN`]->(t:Talk)
WITH n, count(DISTINCT t) AS talks
WHERE n.talkCount <> talks
RETURN n.id AS id
LIMIT 10
