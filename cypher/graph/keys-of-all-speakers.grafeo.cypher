// graph/keys-of-all-speakers
// One row is a Speaker with the keys it is ordered by.
// Grafeo only: it has no ordered index, so its engine keeps these keys in memory.
MATCH (n:Speaker)
RETURN n.id AS id, n.sortName AS sortName, n.talkCount AS talkCount
