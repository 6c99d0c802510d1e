// decisions/decisions-about
// One row is a decision in force by which things of one of the labels are one, or are not, the earliest first.
MATCH (d:Decision)<-[:DECIDED]-(c:Change)
WHERE d.about IN $labels AND d.kind <> 'CORRECT' AND c.state <> 'UNDONE'
RETURN d.id AS id, d.seq AS seq, d.payload AS payload, c.id AS change
ORDER BY seq
