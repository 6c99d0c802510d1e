// import/record-facts
// One row is a record with what was read and the talk that it states.
UNWIND $ids AS id
MATCH (r:Record {id: id})
RETURN r.id AS id, r.seq AS seq, r.facts AS facts, r.talk AS talk, r.factsHash AS factsHash
