// import/speakers-of-slug-bases
// One row is a speaker whose name gives one of the slugs, with the slug that it has.
UNWIND $keys AS base
MATCH (p:Speaker {slugBase: base})
RETURN p.id AS id, base, p.slug AS slug, p.seq AS seq
