// import/create-aliases-of-speakers
// No rows: the aliases are there, each at its owner.
UNWIND $rows AS row
MATCH (n:Speaker {id: row.owner})
CREATE (n)-[:HAS_ALIAS]->(:Alias {id: row.id, text: row.text, norm: row.norm})
