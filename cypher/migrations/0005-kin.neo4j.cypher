// migrations/0005-kin
// No rows: people are looked for under other keys now, so that a store with announcements has to be rebuilt first.
MATCH (r:Record)
WITH count(r) AS records
WHERE records > 0
MERGE (m:Meta {key: 'rebuild'})
SET m.value = 0
