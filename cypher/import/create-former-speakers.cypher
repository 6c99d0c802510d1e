// import/create-former-speakers
// No rows: the old ids and slugs lead to the speakers.
UNWIND $rows AS row
MATCH (n:Speaker {id: row.owner})
CREATE (f:Former {id: row.id, label: 'Speaker', owner: row.owner, slug: row.slug, slugBase: row.slugBase, seq: row.seq})-[:NOW]->(n)
CREATE (n)-[:HAD_SLUG]->(:Alias {id: row.alias, text: row.slug, norm: row.norm, former: row.id})
