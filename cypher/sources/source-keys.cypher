// sources/source-keys
// One row is a key that some source has; what a decision says has none.
MATCH (s:Source)
WHERE s.key IS NOT NULL
RETURN DISTINCT s.key AS key
