// graph/count-series
// One row with the number of Series nodes.
// Grafeo only: it has no ordered index, so its engine keeps these keys in memory.
MATCH (n:Series)
RETURN count(n) AS count
