// speakers/roots/speaker-by-identifier
// The speaker of an identifier, by the id of its node.
MATCH (:Identifier {id: $identifier})<-[:HAS_ID]-(node:Speaker)
RETURN node
