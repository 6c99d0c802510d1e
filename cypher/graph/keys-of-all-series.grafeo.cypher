// graph/keys-of-all-series
// One row is a Series with the keys it is ordered by.
// Grafeo only: it has no ordered index, so its engine keeps these keys in memory.
MATCH (n:Series)
RETURN n.id AS id, n.nameSort AS nameSort
