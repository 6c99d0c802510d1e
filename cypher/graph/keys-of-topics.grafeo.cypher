// graph/keys-of-topics
// One row is a Topic of the given ids with the keys it is ordered by.
// Grafeo only: it has no ordered index, so its engine keeps these keys in memory.
UNWIND $ids AS id
MATCH (n:Topic {id: id})
RETURN n.id AS id, n.labelSort AS labelSort, n.talkCount AS talkCount
