// graph/data-version
// One row per number that a write raises, or that tells that a rebuild is under way, whichever process writes.
// Neo4j only: the embedded store has one process, whose engine counts its own commits.
MATCH (m:Meta)
WHERE m.key IN ['counter', 'rebuild']
RETURN m.key AS key, m.value AS value
ORDER BY key
