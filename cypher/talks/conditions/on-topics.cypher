// talks/conditions/on-topics
// One row per talk on one of the topics.
MATCH (node:Talk)-[:ABOUT]->(topic:Topic)
WHERE topic.id IN $topics
RETURN node
