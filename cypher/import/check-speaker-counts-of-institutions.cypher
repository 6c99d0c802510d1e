// import/check-speaker-counts-of-institutions
// One row is an institution whose number of speakers is wrong.
MATCH (n:Institution)
OPTIONAL MATCH (n)<-[:AT|WITHIN]-(:Affiliation)<-[:HELD]-(p:Speaker)
WITH n, count(DISTINCT p) AS speakers
WHERE n.speakerCount <> speakers
RETURN n.id AS id
LIMIT 10
