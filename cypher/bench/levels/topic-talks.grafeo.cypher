// bench/levels/topic-talks
// One row is one of the 20 newest talks on the topic or one below it.
// Grafeo only: one lean level of a question, which the benchmark holds the service against.
MATCH (top:Topic {id: $id})<-[:BROADER*0..8]-(topic:Topic)<-[:ABOUT]-(node:Talk)
RETURN DISTINCT node.id AS id, node.title AS title, node.date AS date, node.dateSort AS dateSort
ORDER BY dateSort DESC, id DESC
LIMIT 20
