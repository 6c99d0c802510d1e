// talks/relations/talk-topics
// One row per topic of the talk, strongest first.
MATCH (parent)-[about:ABOUT]->(node:Topic)
RETURN node, about.score AS score
ORDER BY score DESC, node.labelSort, node.id
