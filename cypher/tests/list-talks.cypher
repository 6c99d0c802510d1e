// tests/list-talks
// One row is a talk.
MATCH (talk:Talk)
RETURN talk.id AS id, talk.dateSort AS dateSort, talk.titleSort AS titleSort, talk.searchText AS searchText
ORDER BY id
