// decisions/talk-blocks-of-series
// One row is a block of talks of one of the series.
UNWIND $ids AS id
MATCH (n:Series {id: id})<-[:PART_OF]-(t:Talk)
RETURN DISTINCT t.block AS block
