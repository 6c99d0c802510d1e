// bench/clear
// One row says how many nodes were removed, at most 20,000; the store's own version stays.
MATCH (node)
WHERE NOT (node:Meta AND node.key = 'schema')
WITH node LIMIT 20000
DETACH DELETE node
RETURN count(*) AS removed
