// speakers/relations/institution-affiliations
// One row per affiliation at the institution or at a unit of it, in the period where one is given.
MATCH (parent)<-[:PART_OF*0..6]-(unit:Institution)<-[:AT|WITHIN]-(node:Affiliation)
WHERE $from IS NULL
  OR (node.startMin <= $to AND node.endMax >= $from AND (NOT $certain OR (node.startMax <= $to AND node.endMin >= $from)))
RETURN DISTINCT node, CASE WHEN $from IS NULL THEN null WHEN node.startMax <= $to AND node.endMin >= $from THEN 'CERTAIN' ELSE 'POSSIBLE' END AS certainty
ORDER BY node.startMin, node.id
