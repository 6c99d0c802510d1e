// import/add-pending-people
// No rows: blocks of people wait for records to be taken into account.
UNWIND $rows AS row
MERGE (p:Pending {id: row.id})
SET p.blocks = row.blocks, p.records = row.records
RETURN DISTINCT 'sources' AS touched
