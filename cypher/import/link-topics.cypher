// import/link-topics
// No rows: the talks are about the topics.
UNWIND $rows AS row
MATCH (t:Talk {id: row.talk})
MATCH (o:Topic {id: row.topic})
CREATE (t)-[:ABOUT {score: toFloat(row.score), printed: row.printed}]->(o)
