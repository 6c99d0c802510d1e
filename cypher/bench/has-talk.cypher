// bench/has-talk
// One row when the store holds any talk.
MATCH (talk:Talk)
RETURN talk.id AS id
LIMIT 1
