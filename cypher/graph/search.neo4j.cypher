// graph/search
// One row is the id of a node whose searchText holds all words, best first.
// Neo4j only: Grafeo has no procedure for its text indexes, so its engine calls them from outside Cypher.
CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit}) YIELD node, score
RETURN node.id AS id
ORDER BY score DESC, id
