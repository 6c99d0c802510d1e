// stats/successions
// One row per affiliation that is known to have come after another.
MATCH (earlier:Affiliation)-[:PRECEDES]->(later:Affiliation)
RETURN earlier.id AS earlier, later.id AS later
