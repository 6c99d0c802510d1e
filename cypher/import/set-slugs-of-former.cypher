// import/set-slugs-of-former
// No rows: these slugs lead to what the speakers were taken into.
UNWIND $rows AS row
MATCH (f:Former {id: row.id})-[:NOW]->(:Speaker)-[:HAD_SLUG]->(a:Alias {former: row.id})
SET f.slug = row.slug, a.text = row.slug, a.norm = row.norm
