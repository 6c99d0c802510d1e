// decisions/any-decision
// One row: that there is a decision, where there is any.
MATCH (d:Decision)
WITH d
LIMIT 1
RETURN 1 AS found
