// sources/relations/source-talks
// One row per talk that the source states something of, newest first.
MATCH (parent)<-[:OF]-(:Record)<-[:STATED_IN]-(node:Talk)
RETURN DISTINCT node
ORDER BY node.dateSort DESC, node.id
