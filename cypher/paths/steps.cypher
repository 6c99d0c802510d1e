// paths/steps
// One row per link from a thing of the ids to another: its kind, whether it points away, and the affiliation that it stands for. Series are reached only where a path is to end there.
UNWIND $talks AS id
MATCH (:Talk {id: id})<-[:`IN`]-(:Appearance {role: 'SPEAKER'})<-[:MADE]-(b:Speaker)
RETURN id AS source, b.id AS target, 'GAVE' AS kind, false AS away, null AS fact
UNION ALL
UNWIND $talks AS id
MATCH (:Talk {id: id})<-[:`IN`]-(:Appearance {role: 'SPEAKER'})-[:REPRESENTED]->(b:Institution)
RETURN id AS source, b.id AS target, 'REPRESENTED' AS kind, true AS away, null AS fact
UNION ALL
UNWIND $talks AS id
MATCH (:Talk {id: id})-[:ABOUT]->(b:Topic)
RETURN id AS source, b.id AS target, 'ABOUT' AS kind, true AS away, null AS fact
UNION ALL
UNWIND $talks AS id
MATCH (:Talk {id: id})-[:PART_OF]->(b:Series)
WHERE b.id IN $ends
RETURN id AS source, b.id AS target, 'IN_SERIES' AS kind, true AS away, null AS fact
UNION ALL
UNWIND $series AS id
MATCH (:Series {id: id})<-[:PART_OF]-(b:Talk)
RETURN id AS source, b.id AS target, 'IN_SERIES' AS kind, false AS away, null AS fact
UNION ALL
UNWIND $speakers AS id
MATCH (:Speaker {id: id})-[:MADE]->(:Appearance {role: 'SPEAKER'})-[:`IN`]->(b:Talk)
RETURN id AS source, b.id AS target, 'GAVE' AS kind, true AS away, null AS fact
UNION ALL
UNWIND $speakers AS id
MATCH (:Speaker {id: id})-[:HELD]->(held:Affiliation)-[:AT|WITHIN]->(b:Institution)
RETURN id AS source, b.id AS target, 'AFFILIATED' AS kind, true AS away, held.id AS fact
UNION ALL
UNWIND $institutions AS id
MATCH (:Institution {id: id})<-[:AT|WITHIN]-(held:Affiliation)<-[:HELD]-(b:Speaker)
RETURN id AS source, b.id AS target, 'AFFILIATED' AS kind, false AS away, held.id AS fact
UNION ALL
UNWIND $institutions AS id
MATCH (:Institution {id: id})<-[:REPRESENTED]-(:Appearance {role: 'SPEAKER'})-[:`IN`]->(b:Talk)
RETURN id AS source, b.id AS target, 'REPRESENTED' AS kind, false AS away, null AS fact
UNION ALL
UNWIND $institutions AS id
MATCH (:Institution {id: id})-[:PART_OF]->(b:Institution)
RETURN id AS source, b.id AS target, 'PART_OF' AS kind, true AS away, null AS fact
UNION ALL
UNWIND $institutions AS id
MATCH (:Institution {id: id})<-[:PART_OF]-(b:Institution)
RETURN id AS source, b.id AS target, 'PART_OF' AS kind, false AS away, null AS fact
UNION ALL
UNWIND $topics AS id
MATCH (:Topic {id: id})<-[:ABOUT]-(b:Talk)
RETURN id AS source, b.id AS target, 'ABOUT' AS kind, false AS away, null AS fact
UNION ALL
UNWIND $topics AS id
MATCH (:Topic {id: id})-[:BROADER]->(b:Topic)
RETURN id AS source, b.id AS target, 'BROADER' AS kind, true AS away, null AS fact
UNION ALL
UNWIND $topics AS id
MATCH (:Topic {id: id})<-[:BROADER]-(b:Topic)
RETURN id AS source, b.id AS target, 'BROADER' AS kind, false AS away, null AS fact
