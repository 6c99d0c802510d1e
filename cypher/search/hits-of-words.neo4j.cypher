// search/hits-of-words
// One row per node whose text holds all of the words, with its name.
// Neo4j only: Grafeo has no full-text search in Cypher.
UNWIND $indexes AS index
CALL db.index.fulltext.queryNodes(index, $query, {limit: $limit}) YIELD node
RETURN labels(node)[0] AS label, node.id AS id, coalesce(node.titleSort, node.name, node.label) AS name,
  CASE WHEN node:Talk THEN false ELSE EXISTS { MATCH (node)-[:HAS_ALIAS]->(:Alias {norm: $norm}) } END AS exact,
  coalesce(node.titleSort, node.sortName, node.nameSort, node.labelSort) AS sort,
  CASE WHEN node:Talk THEN null ELSE node.searchText END AS searchText, node.talkCount AS talkCount, node.speakerCount AS speakerCount
