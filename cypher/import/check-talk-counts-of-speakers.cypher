// import/check-talk-counts-of-speakers
// One row is a speaker whose number of talks is wrong.
MATCH (n:Speaker)
OPTIONAL MATCH (n)-[:MADE]->(:Appearance {role: 'SPEAKER'})-[:`IN`]->(t:Talk)
WITH n, count(DISTINCT t) AS talks
WHERE n.talkCount <> talks
RETURN n.id AS id
LIMIT 10
