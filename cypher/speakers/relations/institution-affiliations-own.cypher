// speakers/relations/institution-affiliations-own
// One row per affiliation at the very institution, not at a unit of it, in the period where one is given.
MATCH (parent)<-[place:AT|WITHIN]-(node:Affiliation)
WHERE (type(place) = 'WITHIN' OR NOT EXISTS { MATCH (node)-[:WITHIN]->(:Institution) })
  AND ($from IS NULL
    OR (node.startMin <= $to AND node.endMax >= $from AND (NOT $certain OR (node.startMax <= $to AND node.endMin >= $from))))
RETURN DISTINCT node, CASE WHEN $from IS NULL THEN null WHEN node.startMax <= $to AND node.endMin >= $from THEN 'CERTAIN' ELSE 'POSSIBLE' END AS certainty
ORDER BY node.startMin, node.id
