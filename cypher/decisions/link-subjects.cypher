// decisions/link-subjects
// No rows: the decisions are found by what they are about.
UNWIND $rows AS row
MATCH (d:Decision {id: row.decision})
MERGE (s:Subject {key: row.key})
MERGE (d)-[:ON]->(s)
RETURN count(d) AS linked, 'sources' AS touched
