// talks/counted/institutions
// One row per institution of the talk's speakers: as represented at the talk, else where a speaker certainly was on its day.
CALL (parent) {
  MATCH (parent)<-[:`IN`]-(:Appearance {role: 'SPEAKER'})-[:REPRESENTED]->(node:Institution)
  RETURN node
  UNION
  MATCH (parent)<-[:`IN`]-(silent:Appearance {role: 'SPEAKER'})<-[:MADE]-(:Speaker)-[:HELD]->(held:Affiliation)-[place:AT|WITHIN]->(node:Institution)
  WHERE held.startMax <= parent.dayMin AND held.endMin >= parent.dayMax
    AND NOT EXISTS { MATCH (silent)-[:REPRESENTED]->(:Institution) }
    AND (type(place) = 'WITHIN' OR NOT EXISTS { MATCH (held)-[:WITHIN]->(:Institution) })
  RETURN node
}
RETURN DISTINCT node
ORDER BY node.nameSort, node.id
