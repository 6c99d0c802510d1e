// tokens/revoke-token
// One row when there is a token with this id; the first revocation stands.
MATCH (t:Token {id: $id})
SET t.revokedAt = coalesce(t.revokedAt, $revokedAt)
RETURN t.id AS id, t.revokedAt AS revokedAt
