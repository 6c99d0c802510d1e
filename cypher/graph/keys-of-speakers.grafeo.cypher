// graph/keys-of-speakers
// One row is a Speaker of the given ids with the keys it is ordered by.
// Grafeo only: it has no ordered index, so its engine keeps these keys in memory.
UNWIND $ids AS id
MATCH (n:Speaker {id: id})
RETURN n.id AS id, n.sortName AS sortName, n.talkCount AS talkCount
