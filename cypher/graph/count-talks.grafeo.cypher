// graph/count-talks
// One row with the number of Talk nodes.
// Grafeo only: it has no ordered index, so its engine keeps these keys in memory.
MATCH (n:Talk)
RETURN count(n) AS count
