// import/unlink-things
// No rows: nothing says any more what topics and institutions are below, beside, or known as elsewhere.
MATCH (a)-[r:BROADER|RELATED|PART_OF|HAS_ID]->()
WHERE a:Topic OR a:Institution
DELETE r
