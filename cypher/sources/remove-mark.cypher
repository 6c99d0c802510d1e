// sources/remove-mark
// One row: that the mark is gone ("touched" tells the embedded engine that no page changed).
MATCH (m:Meta {key: $key})
DELETE m
RETURN 'sources' AS touched
