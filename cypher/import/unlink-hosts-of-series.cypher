// import/unlink-hosts-of-series
// No rows: the series have no host.
UNWIND $ids AS id
MATCH (s:Series {id: id})-[link:HOSTED_BY]->(:Institution)
DELETE link
