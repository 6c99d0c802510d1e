// graph/keys-of-institutions
// One row is a Institution of the given ids with the keys it is ordered by.
// Grafeo only: it has no ordered index, so its engine keeps these keys in memory.
UNWIND $ids AS id
MATCH (n:Institution {id: id})
RETURN n.id AS id, n.nameSort AS nameSort, n.talkCount AS talkCount, n.speakerCount AS speakerCount
