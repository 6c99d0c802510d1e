// migrations/0001-schema
// No rows: what docs/graph.md marks * or +; Grafeo needs the index before the constraint, or every insert scans (its full-text indexes have no Cypher).
CREATE INDEX meta_key IF NOT EXISTS FOR (n:Meta) ON (n.key)
;
CREATE CONSTRAINT meta_key_unique IF NOT EXISTS FOR (n:Meta) REQUIRE n.key IS UNIQUE
;
CREATE INDEX source_id IF NOT EXISTS FOR (n:Source) ON (n.id)
;
CREATE CONSTRAINT source_id_unique IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE
;
CREATE INDEX change_id IF NOT EXISTS FOR (n:Change) ON (n.id)
;
CREATE CONSTRAINT change_id_unique IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE
;
CREATE INDEX decision_id IF NOT EXISTS FOR (n:Decision) ON (n.id)
;
CREATE CONSTRAINT decision_id_unique IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE
;
CREATE INDEX record_id IF NOT EXISTS FOR (n:Record) ON (n.id)
;
CREATE CONSTRAINT record_id_unique IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE
;
CREATE INDEX block_key IF NOT EXISTS FOR (n:Block) ON (n.key)
;
CREATE CONSTRAINT block_key_unique IF NOT EXISTS FOR (n:Block) REQUIRE n.key IS UNIQUE
;
CREATE INDEX token_id IF NOT EXISTS FOR (n:Token) ON (n.id)
;
CREATE CONSTRAINT token_id_unique IF NOT EXISTS FOR (n:Token) REQUIRE n.id IS UNIQUE
;
CREATE INDEX token_hash IF NOT EXISTS FOR (n:Token) ON (n.hash)
;
CREATE CONSTRAINT token_hash_unique IF NOT EXISTS FOR (n:Token) REQUIRE n.hash IS UNIQUE
;
CREATE INDEX talk_id IF NOT EXISTS FOR (n:Talk) ON (n.id)
;
CREATE CONSTRAINT talk_id_unique IF NOT EXISTS FOR (n:Talk) REQUIRE n.id IS UNIQUE
;
CREATE INDEX talk_slug IF NOT EXISTS FOR (n:Talk) ON (n.slug)
;
CREATE CONSTRAINT talk_slug_unique IF NOT EXISTS FOR (n:Talk) REQUIRE n.slug IS UNIQUE
;
CREATE INDEX appearance_id IF NOT EXISTS FOR (n:Appearance) ON (n.id)
;
CREATE CONSTRAINT appearance_id_unique IF NOT EXISTS FOR (n:Appearance) REQUIRE n.id IS UNIQUE
;
CREATE INDEX speaker_id IF NOT EXISTS FOR (n:Speaker) ON (n.id)
;
CREATE CONSTRAINT speaker_id_unique IF NOT EXISTS FOR (n:Speaker) REQUIRE n.id IS UNIQUE
;
CREATE INDEX speaker_slug IF NOT EXISTS FOR (n:Speaker) ON (n.slug)
;
CREATE CONSTRAINT speaker_slug_unique IF NOT EXISTS FOR (n:Speaker) REQUIRE n.slug IS UNIQUE
;
CREATE INDEX affiliation_id IF NOT EXISTS FOR (n:Affiliation) ON (n.id)
;
CREATE CONSTRAINT affiliation_id_unique IF NOT EXISTS FOR (n:Affiliation) REQUIRE n.id IS UNIQUE
;
CREATE INDEX institution_id IF NOT EXISTS FOR (n:Institution) ON (n.id)
;
CREATE CONSTRAINT institution_id_unique IF NOT EXISTS FOR (n:Institution) REQUIRE n.id IS UNIQUE
;
CREATE INDEX institution_slug IF NOT EXISTS FOR (n:Institution) ON (n.slug)
;
CREATE CONSTRAINT institution_slug_unique IF NOT EXISTS FOR (n:Institution) REQUIRE n.slug IS UNIQUE
;
CREATE INDEX topic_id IF NOT EXISTS FOR (n:Topic) ON (n.id)
;
CREATE CONSTRAINT topic_id_unique IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE
;
CREATE INDEX topic_slug IF NOT EXISTS FOR (n:Topic) ON (n.slug)
;
CREATE CONSTRAINT topic_slug_unique IF NOT EXISTS FOR (n:Topic) REQUIRE n.slug IS UNIQUE
;
CREATE INDEX series_id IF NOT EXISTS FOR (n:Series) ON (n.id)
;
CREATE CONSTRAINT series_id_unique IF NOT EXISTS FOR (n:Series) REQUIRE n.id IS UNIQUE
;
CREATE INDEX series_slug IF NOT EXISTS FOR (n:Series) ON (n.slug)
;
CREATE CONSTRAINT series_slug_unique IF NOT EXISTS FOR (n:Series) REQUIRE n.slug IS UNIQUE
;
CREATE INDEX alias_id IF NOT EXISTS FOR (n:Alias) ON (n.id)
;
CREATE CONSTRAINT alias_id_unique IF NOT EXISTS FOR (n:Alias) REQUIRE n.id IS UNIQUE
;
CREATE INDEX identifier_id IF NOT EXISTS FOR (n:Identifier) ON (n.id)
;
CREATE CONSTRAINT identifier_id_unique IF NOT EXISTS FOR (n:Identifier) REQUIRE n.id IS UNIQUE
;
CREATE INDEX resource_id IF NOT EXISTS FOR (n:Resource) ON (n.id)
;
CREATE CONSTRAINT resource_id_unique IF NOT EXISTS FOR (n:Resource) REQUIRE n.id IS UNIQUE
;
CREATE INDEX mention_id IF NOT EXISTS FOR (n:Mention) ON (n.id)
;
CREATE CONSTRAINT mention_id_unique IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE
;
CREATE INDEX source_key IF NOT EXISTS FOR (n:Source) ON (n.key)
;
CREATE INDEX source_hash IF NOT EXISTS FOR (n:Source) ON (n.hash)
;
CREATE INDEX change_seq IF NOT EXISTS FOR (n:Change) ON (n.seq)
;
CREATE INDEX change_state IF NOT EXISTS FOR (n:Change) ON (n.state)
;
CREATE INDEX record_source_key IF NOT EXISTS FOR (n:Record) ON (n.sourceKey)
;
CREATE INDEX talk_date_sort IF NOT EXISTS FOR (n:Talk) ON (n.dateSort)
;
CREATE INDEX talk_block IF NOT EXISTS FOR (n:Talk) ON (n.block)
;
CREATE INDEX speaker_sort_name IF NOT EXISTS FOR (n:Speaker) ON (n.sortName)
;
CREATE INDEX speaker_talk_count IF NOT EXISTS FOR (n:Speaker) ON (n.talkCount)
;
CREATE INDEX speaker_block IF NOT EXISTS FOR (n:Speaker) ON (n.block)
;
CREATE INDEX institution_name_sort IF NOT EXISTS FOR (n:Institution) ON (n.nameSort)
;
CREATE INDEX institution_talk_count IF NOT EXISTS FOR (n:Institution) ON (n.talkCount)
;
CREATE INDEX institution_speaker_count IF NOT EXISTS FOR (n:Institution) ON (n.speakerCount)
;
CREATE INDEX topic_label_sort IF NOT EXISTS FOR (n:Topic) ON (n.labelSort)
;
CREATE INDEX topic_talk_count IF NOT EXISTS FOR (n:Topic) ON (n.talkCount)
;
CREATE INDEX series_name_sort IF NOT EXISTS FOR (n:Series) ON (n.nameSort)
;
CREATE INDEX alias_norm IF NOT EXISTS FOR (n:Alias) ON (n.norm)
