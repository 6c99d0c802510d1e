// graph/count-speakers
// One row with the number of Speaker nodes.
// Grafeo only: it has no ordered index, so its engine keeps these keys in memory.
MATCH (n:Speaker)
RETURN count(n) AS count
