// live/changes-after
// One row is a change that came after the given one with a talk that its sources state, or with none.
MATCH (c:Change)
WHERE c.seq > $seq
OPTIONAL MATCH (c)-[:ADDED]->(:Source)<-[:OF]-(r:Record)
RETURN c.id AS change, c.kind AS kind, r.talk AS talk
ORDER BY c.seq, r.talk
