// graph/keys-of-all-talks
// One row is a Talk with the keys it is ordered by.
// Grafeo only: it has no ordered index, so its engine keeps these keys in memory.
MATCH (n:Talk)
RETURN n.id AS id, n.dateSort AS dateSort, n.titleSort AS titleSort
