// search/ids-of-alias
// One row is the id of a node that has the name.
// Grafeo only: on Neo4j this is a part of search/hits-of-words.
MATCH (:Alias {norm: $norm})<-[:HAS_ALIAS]-(node)
RETURN DISTINCT node.id AS id
