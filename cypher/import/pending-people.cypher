// import/pending-people
// One row per transaction whose speakers are not made yet: JSON lists of the keys of blocks of people, and of the ids of records.
MATCH (p:Pending)
RETURN p.id AS id, p.blocks AS blocks, p.records AS records
ORDER BY id
