// import/delete-parts-of-talks
// No rows: the resources and mentions of the talks are gone.
UNWIND $ids AS id
MATCH (t:Talk {id: id})-[:HAS_RESOURCE|MENTIONS]->(part)
DETACH DELETE part
