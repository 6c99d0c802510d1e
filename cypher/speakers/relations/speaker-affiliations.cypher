// speakers/relations/speaker-affiliations
// One row per affiliation of the person in time order, in the period where one is given.
MATCH (parent)-[:HELD]->(node:Affiliation)
WHERE ($kinds IS NULL OR node.kind IN $kinds)
  AND ($from IS NULL
    OR (node.startMin <= $to AND node.endMax >= $from AND (NOT $certain OR (node.startMax <= $to AND node.endMin >= $from))))
RETURN node, CASE WHEN $from IS NULL THEN null WHEN node.startMax <= $to AND node.endMin >= $from THEN 'CERTAIN' ELSE 'POSSIBLE' END AS certainty
ORDER BY node.position, node.id
