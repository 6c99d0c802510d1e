// talks/hits-of-phrase
// One row: the topics of the phrase with their depths, the talks on them, and the talks with the words.
// Neo4j only: Grafeo has no full-text search in Cypher, so its engine finds the same by several statements.
CALL () {
  UNWIND $norms AS norm
  MATCH (:Alias {norm: norm})<-[:HAS_ALIAS]-(named:Topic)
  MATCH path = (named)<-[:BROADER*0..8]-(topic:Topic)
  WITH topic.id AS id, min(length(path)) AS depth
  RETURN collect([id, depth]) AS topics
}
CALL (topics) {
  UNWIND topics AS found
  MATCH (topic:Topic {id: found[0]})<-[:ABOUT]-(talk:Talk)
  WITH topic, talk LIMIT 50000
  RETURN collect([topic.id, talk.id, talk.dateSort, talk.titleSort]) AS onTopics
}
CALL () {
  WITH $query AS query WHERE query <> ''
  CALL db.index.fulltext.queryNodes('talk_search_text', query, {limit: $limit}) YIELD node AS talk
  RETURN collect([talk.id, talk.dateSort, talk.titleSort]) AS withWords
}
RETURN topics, onTopics, withWords
