// speakers/names/speaker-by-alias
// One row per speaker of the name.
MATCH (:Alias {norm: $norm})<-[:HAS_ALIAS|HAD_SLUG]-(node:Speaker)
RETURN DISTINCT node
