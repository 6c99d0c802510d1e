// sources/find-mark
// One row: the mark of the key, when it is set.
MATCH (m:Meta {key: $key})
RETURN m.value AS value
