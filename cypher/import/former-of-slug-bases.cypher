// import/former-of-slug-bases
// One row is a speaker that was taken into another, whose name gave one of the slugs, with the slug that still leads to it.
UNWIND $keys AS base
MATCH (f:Former {slugBase: base, label: 'Speaker'})
RETURN f.id AS id, base, f.slug AS slug, f.seq AS seq
