// import/create-former-institutions
// No rows: the old ids and slugs lead to the institutions.
UNWIND $rows AS row
MATCH (n:Institution {id: row.owner})
CREATE (f:Former {id: row.id, label: 'Institution', owner: row.owner, slug: row.slug, slugBase: row.slugBase, seq: row.seq})-[:NOW]->(n)
CREATE (n)-[:HAD_SLUG]->(:Alias {id: row.alias, text: row.slug, norm: row.norm, former: row.id})
