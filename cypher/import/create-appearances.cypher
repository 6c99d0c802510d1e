// import/create-appearances
// No rows: the appearances are there, each in its talk.
UNWIND $rows AS row
MATCH (t:Talk {id: row.talk})
CREATE (a:Appearance)
SET a = row.appearance
CREATE (a)-[:`IN`]->(t)
