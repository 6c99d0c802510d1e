// institutions/names/institution-by-alias
// One row per institution of the name.
MATCH (:Alias {norm: $norm})<-[:HAS_ALIAS|HAD_SLUG]-(node:Institution)
RETURN DISTINCT node
