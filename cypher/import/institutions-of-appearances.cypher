// import/institutions-of-appearances
// One row is an institution that was represented at one of the talks.
UNWIND $ids AS id
MATCH (t:Talk {id: id})<-[:`IN`]-(:Appearance)-[:REPRESENTED]->(i:Institution)
RETURN DISTINCT i.id AS id
