// decisions/any-decision
// One row: a decision, where there is any.
MATCH (d:Decision)
RETURN d.id AS id
LIMIT 1
