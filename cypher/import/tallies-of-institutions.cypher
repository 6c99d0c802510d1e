// import/tallies-of-institutions
// One row is an institution with what is counted of it.
UNWIND $ids AS id
MATCH (n:Institution {id: id})
RETURN n.id AS id, n.talkCount AS talks, n.speakerCount AS speakers, n.tally AS tally
