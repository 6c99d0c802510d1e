// series/names/series-by-alias
// One row per series of the name.
MATCH (:Alias {norm: $norm})<-[:HAS_ALIAS|HAD_SLUG]-(node:Series)
RETURN DISTINCT node
