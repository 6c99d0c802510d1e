// speakers/relations/affiliation-speaker
// The person who held the affiliation.
MATCH (parent)<-[:HELD]-(node:Speaker)
RETURN node
