// topics/names/topic-by-alias
// One row per topic of the name.
MATCH (:Alias {norm: $norm})<-[:HAS_ALIAS|HAD_SLUG]-(node:Topic)
RETURN DISTINCT node
