// bench/limit/page
// One row is a talk of the page after the given one, newest first.
// Neo4j only: the best single statement found by hand for the same question, which the benchmark holds the service against.
MATCH (talk:Talk)
WHERE talk.dateSort <= $dateSort AND (talk.dateSort < $dateSort OR talk.id < $id)
WITH talk
ORDER BY talk.dateSort DESC, talk.id DESC
LIMIT 20
CALL (talk) {
  MATCH (talk)<-[:IN]-(appearance:Appearance {role: 'SPEAKER'})<-[:MADE]-(speaker:Speaker)
  WITH speaker, appearance.position AS place
  ORDER BY place, speaker.sortName, speaker.id
  RETURN collect({name: speaker.name}) AS speakers
}
RETURN talk.id AS id, talk.dateSort AS dateSort, talk.title AS title, talk.date AS date, speakers
