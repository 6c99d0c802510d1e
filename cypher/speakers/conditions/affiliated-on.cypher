// speakers/conditions/affiliated-on
// One row per person with an affiliation anywhere, possibly on the day.
MATCH (node:Speaker)-[:HELD]->(held:Affiliation)
WHERE held.startMin <= $day AND held.endMax >= $day
RETURN node
