// speakers/relations/institution-speakers-own
// One row per person affiliated at the very institution, not at a unit of it, in the period where one is given.
MATCH (parent)<-[place:AT|WITHIN]-(held:Affiliation)<-[:HELD]-(node:Speaker)
WHERE (type(place) = 'WITHIN' OR NOT EXISTS { MATCH (held)-[:WITHIN]->(:Institution) })
  AND ($from IS NULL
    OR (held.startMin <= $to AND held.endMax >= $from AND (NOT $certain OR (held.startMax <= $to AND held.endMin >= $from))))
RETURN DISTINCT node
ORDER BY node.sortName, node.id
