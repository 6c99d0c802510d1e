// tests/break-graph
// One row with the ids of nodes that stand alone, which no graph of the program holds, and of others that count what is not there.
CREATE (talk:Talk {id: 't0'}), (appearance:Appearance {id: 'a0'}), (speaker:Speaker {id: 'p0', talkCount: 7}),
  (affiliation:Affiliation {id: 'f0'}), (record:Record {id: 'r0'}), (alias:Alias {id: 'n0'}), (identifier:Identifier {id: 'x0'}),
  (resource:Resource {id: 'u0'}), (mention:Mention {id: 'm0'}), (series:Series {id: 's0'}), (topic:Topic {id: 'o0', talkCount: 7}),
  (institution:Institution {id: 'i0', talkCount: 7, speakerCount: 7})
CREATE (counting:Speaker {id: 'p1', talkCount: 7})-[:MADE]->(made:Appearance {id: 'a1', role: 'SPEAKER'})-[:`IN`]->(given:Talk {id: 't1'}),
  (counting)-[:HELD]->(held:Affiliation {id: 'f1'})-[:AT]->(place:Institution {id: 'i1', talkCount: 7, speakerCount: 7}),
  (made)-[:REPRESENTED]->(place)
RETURN [talk.id, given.id, speaker.id, counting.id, institution.id, place.id, topic.id, series.id] AS ids
