// graph/schema-version
// At most one row: the version of the store's schema.
MATCH (m:Meta {key: 'schema'})
RETURN m.value AS version
