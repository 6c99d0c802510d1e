// live/talk-fingerprints
// One row is a talk with what tells one form of it from another.
MATCH (t:Talk)
RETURN t.id AS id, t.fingerprint AS fingerprint
