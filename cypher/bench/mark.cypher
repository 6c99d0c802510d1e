// bench/mark
// No rows: says that the store holds a benchmark's graph, whole, and which one.
MERGE (mark:Meta {key: 'bench'})
SET mark.value = $value
