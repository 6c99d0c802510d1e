// graph/keys-of-all-institutions
// One row is a Institution with the keys it is ordered by.
// Grafeo only: it has no ordered index, so its engine keeps these keys in memory.
MATCH (n:Institution)
RETURN n.id AS id, n.nameSort AS nameSort, n.talkCount AS talkCount, n.speakerCount AS speakerCount
