// migrations/0003-decisions
// No rows: what decisions are about is found by its key, and how they came about by their change.
CREATE CONSTRAINT subject_key_unique IF NOT EXISTS FOR (n:Subject) REQUIRE n.key IS UNIQUE
;
CALL db.awaitIndexes(120)
