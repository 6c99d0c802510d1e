// import/delete-former
// No rows: no old ids and slugs lead to the owners any more.
UNWIND $ids AS id
MATCH (f:Former {owner: id})-[:NOW]->(n)
MATCH (n)-[:HAD_SLUG]->(a:Alias {former: f.id})
DETACH DELETE f, a
