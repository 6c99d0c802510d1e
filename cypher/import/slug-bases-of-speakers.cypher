// import/slug-bases-of-speakers
// One row per slug that is made of the name alone of one of the speakers.
UNWIND $ids AS id
MATCH (p:Speaker {id: id})
WHERE p.slugBase IS NOT NULL
RETURN DISTINCT p.slugBase AS base
