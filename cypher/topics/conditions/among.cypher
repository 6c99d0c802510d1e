// topics/conditions/among
// One row per topic of the ids.
MATCH (node:Topic)
WHERE node.id IN $topics
RETURN node
