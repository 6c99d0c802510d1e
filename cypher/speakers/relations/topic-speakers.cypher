// speakers/relations/topic-speakers
// One row per person who gave a talk on the very topic.
MATCH (parent)<-[:ABOUT]-(:Talk)<-[:`IN`]-(:Appearance {role: 'SPEAKER'})<-[:MADE]-(node:Speaker)
RETURN DISTINCT node
