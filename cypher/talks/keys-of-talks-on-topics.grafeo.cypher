// talks/keys-of-talks-on-topics
// One row per topic and talk on it, with the keys it is ordered by.
// Grafeo only: on Neo4j this is a part of talks/hits-of-phrase.
UNWIND $topics AS id
MATCH (topic:Topic {id: id})<-[:ABOUT]-(talk:Talk)
RETURN topic.id AS topic, talk.id AS id, talk.dateSort AS dateSort, talk.titleSort AS titleSort
LIMIT 50000
