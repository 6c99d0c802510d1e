// import/set-slugs-of-speakers
// No rows: the speakers have the slugs.
UNWIND $rows AS row
MATCH (p:Speaker {id: row.id})
SET p.slug = row.slug
