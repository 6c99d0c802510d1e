// institutions/names/institution-by-alias-and-below
// One row per institution of the name, and per unit of it.
MATCH (:Alias {norm: $norm})<-[:HAS_ALIAS|HAD_SLUG]-(named:Institution)<-[:PART_OF*0..6]-(node:Institution)
RETURN DISTINCT node
