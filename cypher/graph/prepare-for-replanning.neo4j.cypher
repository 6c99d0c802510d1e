// graph/prepare-for-replanning
// No row: counts the indexes anew and forgets all plans, so that the next ones suit what the store holds now.
// Neo4j only: the embedded engine plans without figures.
CALL db.prepareForReplanning($seconds)
