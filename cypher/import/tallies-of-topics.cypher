// import/tallies-of-topics
// One row is a topic with what is counted of it.
UNWIND $ids AS id
MATCH (n:Topic {id: id})
RETURN n.id AS id, n.talkCount AS talks, n.tally AS tally
