// bench/limit/deep
// One row is an affiliation of a speaker of one of 50 talks, with five colleagues there, their newest talks and the topics of these.
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
    CALL (given) {
      MATCH (given)-[:ABOUT]->(topic:Topic)
      RETURN collect(topic.label) AS topics
    }
    RETURN collect({title: given.title, topics: topics}) AS talks
  }
  RETURN collect({name: colleague.name, talks: talks}) AS speakers
}
RETURN talk.title AS title, talk.date AS date, speaker.name AS speaker, held.role AS role, institution.name AS institution, speakers
