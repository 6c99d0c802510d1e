// talks/conditions/of-statuses
// One row per talk with one of the statuses.
MATCH (node:Talk)
WHERE node.status IN $statuses
RETURN node
