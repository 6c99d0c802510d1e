// graph/now-of-slug
// One row is what something of the slug was taken into.
MATCH (f:Former {slug: $slug, label: $label})-[:NOW]->(n)
RETURN n.id AS id
