// sources/source-keys
// One row is a key that some source has.
MATCH (s:Source)
RETURN DISTINCT s.key AS key
