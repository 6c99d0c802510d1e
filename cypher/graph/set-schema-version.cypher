// graph/set-schema-version
// One row: the version that the store's schema now has.
MERGE (m:Meta {key: 'schema'})
SET m.value = $version
RETURN m.value AS version
