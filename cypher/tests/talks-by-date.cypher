// tests/talks-by-date
// One row is a talk with a date, earliest first.
MATCH (talk:Talk)
WHERE talk.dateSort IS NOT NULL
RETURN talk.dateSort AS key, talk.id AS id
ORDER BY key, id
