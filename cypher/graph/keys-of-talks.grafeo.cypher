// graph/keys-of-talks
// One row is a Talk of the given ids with the keys it is ordered by.
// Grafeo only: it has no ordered index, so its engine keeps these keys in memory.
UNWIND $ids AS id
MATCH (n:Talk {id: id})
RETURN n.id AS id, n.dateSort AS dateSort, n.titleSort AS titleSort
