// import/unused-series
// One row is one of the series that no talk is part of.
UNWIND $ids AS id
MATCH (n:Series {id: id})
WHERE NOT EXISTS { (n)<-[:PART_OF]-() }
RETURN n.id AS id
