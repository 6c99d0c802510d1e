// graph/count-institutions
// One row with the number of Institution nodes.
// Grafeo only: it has no ordered index, so its engine keeps these keys in memory.
MATCH (n:Institution)
RETURN count(n) AS count
