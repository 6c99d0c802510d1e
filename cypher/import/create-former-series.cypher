// import/create-former-series
// No rows: the old ids and slugs lead to the series.
UNWIND $rows AS row
MATCH (n:Series {id: row.owner})
CREATE (f:Former {id: row.id, label: 'Series', owner: row.owner, slug: row.slug, slugBase: row.slugBase, seq: row.seq})-[:NOW]->(n)
CREATE (n)-[:HAD_SLUG]->(:Alias {id: row.alias, text: row.slug, norm: row.norm, former: row.id})
