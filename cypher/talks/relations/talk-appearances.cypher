// talks/relations/talk-appearances
// One row per appearance at the talk, in order.
MATCH (parent)<-[:`IN`]-(node:Appearance)
RETURN node
ORDER BY node.position, node.role, node.id
