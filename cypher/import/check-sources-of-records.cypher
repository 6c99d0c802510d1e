// import/check-sources-of-records
// One row is a record that leads to no source.
MATCH (n:Record)
WHERE NOT EXISTS { (n)-[:OF]->(:Source) }
RETURN n.id AS id
LIMIT 10
