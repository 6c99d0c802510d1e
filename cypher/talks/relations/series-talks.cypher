// talks/relations/series-talks
// One row per talk of the series.
MATCH (parent)<-[:PART_OF]-(node:Talk)
RETURN DISTINCT node
ORDER BY node.dateSort DESC, node.id DESC
