// speakers/relations/affiliation-institution
// The institution of the affiliation.
MATCH (parent)-[:AT]->(node:Institution)
RETURN node
