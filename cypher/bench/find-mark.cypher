// bench/find-mark
// One row is the mark of a benchmark's graph.
MATCH (mark:Meta {key: 'bench'})
RETURN mark.value AS value
