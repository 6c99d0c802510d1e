// import/create-aliases-of-institutions
// No rows: the aliases are there, each at its owner.
UNWIND $rows AS row
MATCH (n:Institution {id: row.owner})
CREATE (n)-[:HAS_ALIAS]->(:Alias {id: row.id, text: row.text, norm: row.norm})
