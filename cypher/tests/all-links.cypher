// tests/all-links
// One row is a link between two nodes, whole; nodes are known by id or key.
MATCH (from)-[link]->(to)
RETURN coalesce(from.id, from.key) AS from, type(link) AS type, properties(link) AS properties, coalesce(to.id, to.key) AS to
