// speakers/relations/institution-speakers
// One row per person affiliated at the institution or at a unit of it, in the period where one is given.
MATCH (parent)<-[:PART_OF*0..6]-(unit:Institution)<-[:AT|WITHIN]-(held:Affiliation)<-[:HELD]-(node:Speaker)
WHERE $from IS NULL
  OR (held.startMin <= $to AND held.endMax >= $from AND (NOT $certain OR (held.startMax <= $to AND held.endMin >= $from)))
RETURN DISTINCT node
ORDER BY node.sortName, node.id
