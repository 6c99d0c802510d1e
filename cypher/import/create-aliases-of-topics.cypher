// import/create-aliases-of-topics
// No rows: the aliases are there, each at its owner.
UNWIND $rows AS row
MATCH (n:Topic {id: row.owner})
CREATE (n)-[:HAS_ALIAS]->(:Alias {id: row.id, text: row.text, norm: row.norm})
