// import/former-bases-of-speakers
// One row per slug that is made of the old name alone of one of the speakers.
UNWIND $ids AS id
MATCH (f:Former {owner: id})
RETURN DISTINCT f.slugBase AS base
