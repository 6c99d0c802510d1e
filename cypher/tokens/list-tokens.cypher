// tokens/list-tokens
// One row per token, oldest first; the limit is a bound, not a page.
MATCH (t:Token)
RETURN t.id AS id, t.name AS name, t.scopes AS scopes, t.createdAt AS createdAt, t.revokedAt AS revokedAt
ORDER BY t.createdAt, t.id
LIMIT 1000
