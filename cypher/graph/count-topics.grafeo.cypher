// graph/count-topics
// One row with the number of Topic nodes.
// Grafeo only: it has no ordered index, so its engine keeps these keys in memory.
MATCH (n:Topic)
RETURN count(n) AS count
