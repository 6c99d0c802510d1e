// migrations/0001-schema
// No rows: what docs/graph.md marks * or +, the pages in order, and the full-text indexes (searchText is folded to words of a-z and 0-9, hence whitespace).
CREATE CONSTRAINT meta_key_unique IF NOT EXISTS FOR (n:Meta) REQUIRE n.key IS UNIQUE
;
CREATE CONSTRAINT source_id_unique IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT change_id_unique IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT decision_id_unique IF NOT EXISTS FOR (n:Decision) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT record_id_unique IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT block_key_unique IF NOT EXISTS FOR (n:Block) REQUIRE n.key IS UNIQUE
;
CREATE CONSTRAINT token_id_unique IF NOT EXISTS FOR (n:Token) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT token_hash_unique IF NOT EXISTS FOR (n:Token) REQUIRE n.hash IS UNIQUE
;
CREATE CONSTRAINT talk_id_unique IF NOT EXISTS FOR (n:Talk) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT talk_slug_unique IF NOT EXISTS FOR (n:Talk) REQUIRE n.slug IS UNIQUE
;
CREATE CONSTRAINT appearance_id_unique IF NOT EXISTS FOR (n:Appearance) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT speaker_id_unique IF NOT EXISTS FOR (n:Speaker) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT speaker_slug_unique IF NOT EXISTS FOR (n:Speaker) REQUIRE n.slug IS UNIQUE
;
CREATE CONSTRAINT affiliation_id_unique IF NOT EXISTS FOR (n:Affiliation) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT institution_id_unique IF NOT EXISTS FOR (n:Institution) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT institution_slug_unique IF NOT EXISTS FOR (n:Institution) REQUIRE n.slug IS UNIQUE
;
CREATE CONSTRAINT topic_id_unique IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT topic_slug_unique IF NOT EXISTS FOR (n:Topic) REQUIRE n.slug IS UNIQUE
;
CREATE CONSTRAINT series_id_unique IF NOT EXISTS FOR (n:Series) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT series_slug_unique IF NOT EXISTS FOR (n:Series) REQUIRE n.slug IS UNIQUE
;
CREATE CONSTRAINT alias_id_unique IF NOT EXISTS FOR (n:Alias) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT identifier_id_unique IF NOT EXISTS FOR (n:Identifier) REQUIRE n.id IS UNIQUE
;
CREATE CONSTRAINT resource_id_unique IF NOT EXISTS FOR (n:Resource) REQUIRE n.id IS UNIQUE
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
CREATE INDEX talk_title_sort IF NOT EXISTS FOR (n:Talk) ON (n.titleSort)
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
;
CREATE FULLTEXT INDEX talk_search_text IF NOT EXISTS FOR (n:Talk) ON EACH [n.searchText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
;
CREATE FULLTEXT INDEX speaker_search_text IF NOT EXISTS FOR (n:Speaker) ON EACH [n.searchText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
;
CREATE FULLTEXT INDEX institution_search_text IF NOT EXISTS FOR (n:Institution) ON EACH [n.searchText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
;
CREATE FULLTEXT INDEX topic_search_text IF NOT EXISTS FOR (n:Topic) ON EACH [n.searchText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
;
CREATE FULLTEXT INDEX series_search_text IF NOT EXISTS FOR (n:Series) ON EACH [n.searchText]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false } }
;
CALL db.awaitIndexes(120)
