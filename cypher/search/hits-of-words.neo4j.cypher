// search/hits-of-words
// One row per node whose text fits, or that has the name, with its name.
// Neo4j only: Grafeo has no full-text search in Cypher.
CALL () {
  UNWIND $searches AS search
  CALL db.index.fulltext.queryNodes(search.index, search.query, {limit: $limit}) YIELD node
  RETURN node
  UNION
  MATCH (:Alias {norm: $norm})<-[:HAS_ALIAS]-(node)
  WHERE any(label IN labels(node) WHERE label IN $labels)
  RETURN node
}
RETURN labels(node)[0] AS label, node.id AS id, coalesce(node.titleSort, node.name, node.label) AS name,
  CASE WHEN node:Talk THEN false ELSE EXISTS { MATCH (node)-[:HAS_ALIAS]->(:Alias {norm: $norm}) } END AS exact,
  coalesce(node.titleSort, node.sortName, node.nameSort, node.labelSort) AS sort,
  CASE WHEN node:Talk THEN null ELSE node.searchText END AS searchText, node.talkCount AS talkCount, node.speakerCount AS speakerCount
