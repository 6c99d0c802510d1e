// decisions/ids-of-slug
// One row is a talk, speaker, institution, topic or series of the slug.
CALL () {
  MATCH (n:Talk {slug: $slug}) RETURN n.id AS id
  UNION ALL
  MATCH (n:Speaker {slug: $slug}) RETURN n.id AS id
  UNION ALL
  MATCH (n:Institution {slug: $slug}) RETURN n.id AS id
  UNION ALL
  MATCH (n:Topic {slug: $slug}) RETURN n.id AS id
  UNION ALL
  MATCH (n:Series {slug: $slug}) RETURN n.id AS id
}
RETURN id
ORDER BY id
