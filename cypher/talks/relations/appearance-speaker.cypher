// talks/relations/appearance-speaker
// The person who appeared.
MATCH (parent)<-[:MADE]-(node:Speaker)
RETURN node
