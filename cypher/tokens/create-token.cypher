// tokens/create-token
// One row: the id of the token that was made.
CREATE (t:Token {id: $id, name: $name, hash: $hash, scopes: $scopes, createdAt: $createdAt})
RETURN t.id AS id
