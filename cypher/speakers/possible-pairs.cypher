// speakers/possible-pairs
// One row is a person who may be another, with those others and the score of the likeliest, which comes first.
MATCH (p:Speaker)
WHERE p.candidateScore IS NOT NULL
RETURN p.id AS id, p.candidates AS candidates, p.candidateScore AS score
ORDER BY score DESC, id
LIMIT $limit
