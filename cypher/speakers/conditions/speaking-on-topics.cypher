// speakers/conditions/speaking-on-topics
// One row per person who gave a talk on one of the topics.
MATCH (node:Speaker)-[:MADE]->(:Appearance {role: 'SPEAKER'})-[:`IN`]->(:Talk)-[:ABOUT]->(topic:Topic)
WHERE topic.id IN $topics
RETURN node
