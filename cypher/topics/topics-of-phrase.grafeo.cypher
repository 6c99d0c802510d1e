// topics/topics-of-phrase
// One row per topic of the phrase, or below one, with its depth below it.
// Grafeo only: on Neo4j this is a part of talks/hits-of-phrase.
UNWIND $norms AS norm
MATCH (alias:Alias {norm: norm})<-[:HAS_ALIAS]-(named:Topic)
MATCH path = (named)<-[:BROADER*0..8]-(topic:Topic)
RETURN topic.id AS id, min(length(path)) AS depth
