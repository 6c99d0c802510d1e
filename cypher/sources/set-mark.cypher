// sources/set-mark
// One row: the mark that was set ("touched" tells the embedded engine that no page changed).
MERGE (m:Meta {key: $key})
SET m.value = $value
RETURN m.value AS value, 'sources' AS touched
