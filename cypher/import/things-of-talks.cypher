// import/things-of-talks
// One row is a topic, series or institution that one of the talks refers to.
UNWIND $ids AS id
MATCH (t:Talk {id: id})-[:ABOUT|PART_OF|HOSTED_BY]->(thing)
RETURN DISTINCT thing.id AS id
