// search/roots/talks-of-words
// One row per talk whose text holds all of the words, with how well its title fits what was typed: as src/search/name-score.ts has it.
// Neo4j only: Grafeo has no full-text search in Cypher.
CALL db.index.fulltext.queryNodes('talk_search_text', $query, {limit: $limit}) YIELD node
RETURN node, CASE WHEN node.titleSort = $text THEN 1.0 WHEN node.titleSort STARTS WITH $text + ' ' THEN 0.9 WHEN all(word IN $words WHERE word IN split(node.titleSort, ' ')) THEN 0.7 ELSE 0.4 END AS score
ORDER BY score DESC, coalesce(node.titleSort, ''), node.id
