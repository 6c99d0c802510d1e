// migrations/0002-slugs
// No rows: speakers are found by the slug that is made of their name alone, to tell whose it is.
CREATE INDEX speaker_slug_base IF NOT EXISTS FOR (n:Speaker) ON (n.slugBase)
