// tests/postpone-all-talks
// One row with the number of talks whose place in order changed; it names none of them, which no statement of the program may do.
MATCH (talk:Talk)
SET talk.dateSort = talk.dateSort + 1
RETURN count(talk) AS count
