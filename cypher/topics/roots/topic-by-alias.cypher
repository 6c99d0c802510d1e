// topics/roots/topic-by-alias
// One row per topic of a name or synonym.
MATCH (:Alias {norm: $norm})<-[:HAS_ALIAS]-(node:Topic)
RETURN DISTINCT node
