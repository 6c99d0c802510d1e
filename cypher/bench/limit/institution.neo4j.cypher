// bench/limit/institution
// One row is the institution with its first hundred affiliations and the ten topics of most talks.
// Neo4j only: the best single statement found by hand for the same question, which the benchmark holds the service against.
MATCH (institution:Institution {slug: $slug})
CALL (institution) {
  MATCH (institution)<-[:PART_OF*0..6]-(:Institution)<-[:AT|WITHIN]-(held:Affiliation)
  WITH DISTINCT held
  ORDER BY held.startMin, held.id
  LIMIT 100
  MATCH (held)<-[:HELD]-(speaker:Speaker)
  RETURN collect({role: held.role, start: held.start, end: held.end, speaker: {name: speaker.name}}) AS affiliations
}
CALL (institution) {
  MATCH (institution)<-[:PART_OF*0..6]-(:Institution)<-[:REPRESENTED]-(:Appearance {role: 'SPEAKER'})-[:IN]->(talk:Talk)-[:ABOUT]->(topic:Topic)
  WITH topic, count(DISTINCT talk) AS count
  ORDER BY count DESC, topic.labelSort, topic.id
  LIMIT 10
  RETURN collect({count: count, topic: {label: topic.label}}) AS topics
}
RETURN institution.name AS name, affiliations, topics
