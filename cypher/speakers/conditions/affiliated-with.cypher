// speakers/conditions/affiliated-with
// One row per person affiliated with one of the institutions, possibly on the day where one is given.
MATCH (node:Speaker)-[:HELD]->(held:Affiliation)-[:AT|WITHIN]->(institution:Institution)
WHERE institution.id IN $institutions AND ($day IS NULL OR (held.startMin <= $day AND held.endMax >= $day))
RETURN node
