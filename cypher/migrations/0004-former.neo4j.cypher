// migrations/0004-former
// No rows: what was taken into something else is found by its old id and slug.
CREATE CONSTRAINT former_id_unique IF NOT EXISTS FOR (n:Former) REQUIRE n.id IS UNIQUE
;
CREATE INDEX former_slug IF NOT EXISTS FOR (n:Former) ON (n.slug)
;
CREATE INDEX former_slug_base IF NOT EXISTS FOR (n:Former) ON (n.slugBase)
;
CREATE INDEX former_owner IF NOT EXISTS FOR (n:Former) ON (n.owner)
;
CALL db.awaitIndexes(120)
