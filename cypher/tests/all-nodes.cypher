// tests/all-nodes
// One row is a node, whole.
MATCH (node)
RETURN labels(node) AS labels, properties(node) AS properties
