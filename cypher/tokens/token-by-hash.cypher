// tokens/token-by-hash
// One row when there is a token with this hash, revoked or not; else none.
MATCH (t:Token {hash: $hash})
RETURN t.id AS id, t.name AS name, t.scopes AS scopes, t.createdAt AS createdAt, t.revokedAt AS revokedAt
LIMIT 1
