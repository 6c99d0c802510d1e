// tests/talks-by-title
// One row is a talk with a title, in the title's order.
MATCH (talk:Talk)
WHERE talk.titleSort IS NOT NULL
RETURN talk.titleSort AS key, talk.id AS id
ORDER BY key, id
