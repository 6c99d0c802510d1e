// bench/limit/topic
// One row is one of the 20 newest talks on the topic or one below it.
// Neo4j only: the best single statement found by hand for the same question, which the benchmark holds the service against.
MATCH (top:Topic {slug: $slug})<-[:BROADER*0..8]-(:Topic)<-[:ABOUT]-(talk:Talk)
WITH DISTINCT top, talk
ORDER BY talk.dateSort DESC, talk.id DESC
LIMIT 20
CALL (talk) {
  MATCH (talk)<-[:IN]-(appearance:Appearance {role: 'SPEAKER'})<-[:MADE]-(speaker:Speaker)
  WITH speaker, appearance.position AS place
  ORDER BY place, speaker.sortName, speaker.id
  RETURN collect({name: speaker.name}) AS speakers
}
CALL (talk) {
  MATCH (talk)<-[:IN]-(appearance:Appearance {role: 'SPEAKER'})-[:REPRESENTED]->(institution:Institution)
  WITH institution, min(appearance.position) AS place
  ORDER BY place, institution.nameSort, institution.id
  RETURN collect({name: institution.name}) AS institutions
}
RETURN top.label AS label, talk.title AS title, talk.date AS date, speakers, institutions
