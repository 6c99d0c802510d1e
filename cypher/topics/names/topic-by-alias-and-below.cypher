// topics/names/topic-by-alias-and-below
// One row per topic of the name, and per topic below it.
MATCH (:Alias {norm: $norm})<-[:HAS_ALIAS|HAD_SLUG]-(named:Topic)<-[:BROADER*0..8]-(node:Topic)
RETURN DISTINCT node
