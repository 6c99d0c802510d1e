// institutions/roots/institution-by-identifier
// The institution of an identifier, by the id of its node.
MATCH (:Identifier {id: $identifier})<-[:HAS_ID]-(node:Institution)
RETURN node
