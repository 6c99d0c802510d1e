// import/count-speakers-of-institutions
// One row is an institution with the number of speakers who have an affiliation at it.
UNWIND $ids AS id
MATCH (n:Institution {id: id})<-[:AT|WITHIN]-(:Affiliation)<-[:HELD]-(p:Speaker)
RETURN n.id AS id, count(DISTINCT p) AS count
