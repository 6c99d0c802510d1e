// decisions/decisions-on
// One row is a decision in force on something of one of the keys, the earliest first.
UNWIND $keys AS key
MATCH (:Subject {key: key})<-[:ON]-(d:Decision)<-[:DECIDED]-(c:Change)
WHERE c.state <> 'UNDONE'
RETURN DISTINCT d.id AS id, d.seq AS seq, d.payload AS payload, c.id AS change
ORDER BY seq
