// paths/affiliations
// One row per affiliation of the ids, with what is said of it in a path.
UNWIND $ids AS id
MATCH (n:Affiliation {id: id})
RETURN n.id AS id, n.kind AS kind, n.role AS role, n.start AS start, n.end AS end
