// talks/conditions/in-series
// One row per talk of one of the series.
MATCH (node:Talk)-[:PART_OF]->(series:Series)
WHERE series.id IN $series
RETURN node
