// talks/counted/institutions
// One row per institution of the talk's speakers: as represented at the talk, else where a speaker certainly was on its day.
MATCH (parent)<-[:`IN`]-(appeared:Appearance {role: 'SPEAKER'})
CALL (appeared) {
  MATCH (appeared)-[:REPRESENTED]->(shown:Institution)
  RETURN collect(shown.id) AS shownAt
}
CALL (parent, appeared, shownAt) {
  MATCH (appeared)<-[:MADE]-(:Speaker)-[:HELD]->(held:Affiliation)-[place:AT|WITHIN]->(known:Institution)
  WHERE size(shownAt) = 0 AND held.startMax <= parent.dayMin AND held.endMin >= parent.dayMax
    AND (type(place) = 'WITHIN' OR NOT EXISTS { MATCH (held)-[:WITHIN]->(:Institution) })
  RETURN collect(known.id) AS knownAt
}
UNWIND CASE WHEN size(shownAt) > 0 THEN shownAt ELSE knownAt END AS at
MATCH (node:Institution {id: at})
RETURN DISTINCT node
ORDER BY node.nameSort, node.id
