// bench/limit/search
// One row is one of the 20 best talks that hold all of the words.
// Neo4j only: the best single statement found by hand for the same question, which the benchmark holds the service against.
CALL db.index.fulltext.queryNodes('talk_search_text', $query, {limit: 20}) YIELD node AS talk, score
WITH talk, score
ORDER BY score DESC, talk.id
CALL (talk) {
  MATCH (talk)<-[:IN]-(appearance:Appearance {role: 'SPEAKER'})<-[:MADE]-(speaker:Speaker)
  WITH speaker, appearance.position AS place
  ORDER BY place, speaker.sortName, speaker.id
  RETURN collect({name: speaker.name}) AS speakers
}
RETURN score, talk.title AS title, talk.date AS date, speakers
