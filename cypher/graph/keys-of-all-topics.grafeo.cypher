// graph/keys-of-all-topics
// One row is a Topic with the keys it is ordered by.
// Grafeo only: it has no ordered index, so its engine keeps these keys in memory.
MATCH (n:Topic)
RETURN n.id AS id, n.labelSort AS labelSort, n.talkCount AS talkCount
