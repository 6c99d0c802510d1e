// bench/limit/deep
// One row is a topic of a talk of a colleague of a speaker; all levels above are repeated in it.
// Neo4j only: the best single statement found by hand for the same question, which the benchmark holds the service against.
MATCH (talk:Talk)
WHERE talk.dateSort <= $dateSort AND (talk.dateSort < $dateSort OR talk.id < $id)
WITH talk
ORDER BY talk.dateSort DESC, talk.id DESC
LIMIT 50
MATCH (talk)<-[:IN]-(appearance:Appearance {role: 'SPEAKER'})<-[:MADE]-(speaker:Speaker)-[:HELD]->(held:Affiliation)-[:AT]->(institution:Institution)
CALL (institution) {
  MATCH (institution)<-[:PART_OF*0..6]-(:Institution)<-[:AT|WITHIN]-(:Affiliation)<-[:HELD]-(colleague:Speaker)
  WITH DISTINCT colleague
  ORDER BY colleague.sortName, colleague.id
  LIMIT 5
  CALL (colleague) {
    MATCH (colleague)-[:MADE]->(:Appearance {role: 'SPEAKER'})-[:IN]->(given:Talk)
    WITH given
    ORDER BY given.dateSort DESC, given.id DESC
    LIMIT 2
    OPTIONAL MATCH (given)-[:ABOUT]->(topic:Topic)
    RETURN given.title AS given, topic.label AS topic
  }
  RETURN colleague.name AS colleague, given, topic
}
RETURN talk.title AS title, talk.date AS date, speaker.name AS speaker, held.role AS role, institution.name AS institution, colleague, given, topic
