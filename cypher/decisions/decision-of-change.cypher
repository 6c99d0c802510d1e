// decisions/decision-of-change
// One row: the decision that a change made.
MATCH (c:Change {id: $id})-[:DECIDED]->(d:Decision)
RETURN d.id AS id, d.seq AS seq, d.payload AS payload, c.id AS change
