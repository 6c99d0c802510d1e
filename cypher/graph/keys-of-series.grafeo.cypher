// graph/keys-of-series
// One row is a Series of the given ids with the keys it is ordered by.
// Grafeo only: it has no ordered index, so its engine keeps these keys in memory.
UNWIND $ids AS id
MATCH (n:Series {id: id})
RETURN n.id AS id, n.nameSort AS nameSort
