// import/drop-pending-people
// No rows: those speakers do not wait any more.
UNWIND $ids AS id
MATCH (p:Pending {id: id})
DELETE p
RETURN DISTINCT 'sources' AS touched
