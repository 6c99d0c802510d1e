// search/talks-of-words
// One row: the ids of talks whose text holds all of the words, and their folded titles in the same order.
// Neo4j only: Grafeo has no full-text search in Cypher.
CALL db.index.fulltext.queryNodes('talk_search_text', $query, {limit: $limit}) YIELD node
WITH node.id AS id, coalesce(node.titleSort, '') AS sort
RETURN collect(id) AS ids, collect(sort) AS sorts
