// import/cut-records
// One row: the records that lost their links to source and blocks.
UNWIND $ids AS id
MATCH (r:Record {id: id})-[link:OF|TOUCHES]->()
DELETE link
RETURN count(link) AS cut, 'sources' AS touched
