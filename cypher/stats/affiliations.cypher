// stats/affiliations
// One row per affiliation, with its person, its institution and its days.
MATCH (person:Speaker)-[:HELD]->(held:Affiliation)-[:AT]->(at:Institution)
RETURN held.id AS id, person.id AS person, at.id AS institution, held.kind AS kind, held.startMin AS startMin, held.startMax AS startMax, held.endMin AS endMin, held.endMax AS endMax
