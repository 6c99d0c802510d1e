// search/roots/talks-of-words
// One row per talk whose text fits, with how well its title fits what was typed: as src/search/name-score.ts has it.
// Neo4j only: Grafeo has no full-text search in Cypher.
CALL db.index.fulltext.queryNodes('talk_search_text', $query, {limit: $limit}) YIELD node
WITH node, coalesce(node.titleSort, '') AS title, split(coalesce(node.titleSort, ''), ' ') AS own
RETURN node, CASE WHEN title = $text THEN 1.0 WHEN title STARTS WITH $text + ' ' THEN 0.9 WHEN all(word IN $words WHERE word IN own) THEN 0.7 WHEN $last IS NULL THEN 0.4 WHEN title STARTS WITH $text THEN 0.65 WHEN all(word IN $whole WHERE word IN own) AND any(word IN own WHERE word STARTS WITH $last) THEN 0.6 ELSE 0.4 END AS score
ORDER BY score DESC, coalesce(node.titleSort, ''), node.id
