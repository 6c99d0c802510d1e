// topics/names/topic-by-slug-and-below
// One row per topic of the slug, and per topic below it.
MATCH (named:Topic {slug: $slug})<-[:BROADER*0..8]-(node:Topic)
RETURN DISTINCT node
