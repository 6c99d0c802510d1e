// import/institutions-of-speakers
// One row is an institution that one of the speakers has an affiliation at.
UNWIND $ids AS id
MATCH (p:Speaker {id: id})-[:HELD]->(:Affiliation)-[:AT|WITHIN]->(i:Institution)
RETURN DISTINCT i.id AS id
