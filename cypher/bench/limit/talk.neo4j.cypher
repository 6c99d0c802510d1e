// bench/limit/talk
// One row is the talk with its speakers, what they were on that day, and its topics.
// Neo4j only: the best single statement found by hand for the same question, which the benchmark holds the service against.
MATCH (talk:Talk {slug: $slug})
CALL (talk) {
  MATCH (talk)<-[:IN]-(appearance:Appearance {role: 'SPEAKER'})<-[:MADE]-(speaker:Speaker)
  WITH speaker, appearance.position AS place
  ORDER BY place, speaker.sortName, speaker.id
  CALL (speaker) {
    MATCH (speaker)-[:HELD]->(held:Affiliation)-[:AT]->(institution:Institution)
    WHERE held.startMin <= $day AND held.endMax >= $day
    WITH held, institution
    ORDER BY held.position, held.id
    RETURN collect({role: held.role, unit: held.unit, institution: {name: institution.name}}) AS affiliations
  }
  RETURN collect({name: speaker.name, affiliations: affiliations}) AS speakers
}
CALL (talk) {
  MATCH (talk)-[about:ABOUT]->(topic:Topic)
  WITH about.score AS score, topic
  ORDER BY score DESC, topic.labelSort, topic.id
  RETURN collect({score: score, topic: {label: topic.label}}) AS topics
}
RETURN talk.id AS id, talk.title AS title, talk.abstract AS abstract, talk.date AS date, speakers, topics
