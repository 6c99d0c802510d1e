// decisions/add-decision
// One row: the decision that was added, with its change, its words as a document, and a record that facts can lead to.
CREATE (c:Change)
SET c = $change
CREATE (d:Decision)
SET d = $decision
CREATE (s:Source)
SET s = $source
CREATE (r:Record {id: $record, key: 'decision'})
CREATE (c)-[:DECIDED]->(d)
CREATE (d)-[:SAID_IN]->(s)
CREATE (r)-[:OF]->(s)
RETURN d.id AS id, 'sources' AS touched
