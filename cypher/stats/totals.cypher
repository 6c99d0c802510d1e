// stats/totals
// One row: how many there are of each.
CALL () { MATCH (n:Talk) RETURN count(n) AS talks }
CALL () { MATCH (n:Speaker) RETURN count(n) AS speakers }
CALL () { MATCH (n:Institution) RETURN count(n) AS institutions }
CALL () { MATCH (n:Topic) RETURN count(n) AS topics }
CALL () { MATCH (n:Series) RETURN count(n) AS series }
CALL () { MATCH (n:Affiliation) RETURN count(n) AS affiliations }
CALL () { MATCH (n:Source) WHERE n.key IS NOT NULL RETURN count(n) AS sources }
RETURN talks, speakers, institutions, topics, series, affiliations, sources
