// bench/limit/speaker
// One row is the person with affiliations, newest talks and the ten most frequent fellow speakers.
// Neo4j only: the best single statement found by hand for the same question, which the benchmark holds the service against.
MATCH (speaker:Speaker {slug: $slug})
CALL (speaker) {
  MATCH (speaker)-[:HELD]->(held:Affiliation)-[:AT]->(institution:Institution)
  WITH held, institution
  ORDER BY held.position, held.id
  RETURN collect({role: held.role, start: held.start, end: held.end, institution: {name: institution.name}}) AS affiliations
}
CALL (speaker) {
  MATCH (speaker)-[:MADE]->(:Appearance {role: 'SPEAKER'})-[:IN]->(talk:Talk)
  WITH talk
  ORDER BY talk.dateSort DESC, talk.id DESC
  LIMIT 20
  RETURN collect({title: talk.title, date: talk.date}) AS talks
}
CALL (speaker) {
  MATCH (speaker)-[:MADE]->(:Appearance {role: 'SPEAKER'})-[:IN]->(talk:Talk)<-[:IN]-(:Appearance {role: 'SPEAKER'})<-[:MADE]-(other:Speaker)
  WHERE other <> speaker
  WITH other, count(DISTINCT talk) AS count
  ORDER BY count DESC, other.sortName, other.id
  LIMIT 10
  RETURN collect({count: count, speaker: {name: other.name}}) AS coSpeakers
}
RETURN speaker.name AS name, affiliations, talks, coSpeakers
