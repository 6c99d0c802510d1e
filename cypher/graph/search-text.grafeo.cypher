// graph/search-text
// One row per node that can be searched for, with its words.
// Grafeo only: its text indexes find whole words, so its engine keeps the words themselves.
MATCH (n:Talk)
RETURN 'Talk' AS label, n.searchText AS text
UNION ALL
MATCH (n:Speaker)
RETURN 'Speaker' AS label, n.searchText AS text
UNION ALL
MATCH (n:Institution)
RETURN 'Institution' AS label, n.searchText AS text
UNION ALL
MATCH (n:Topic)
RETURN 'Topic' AS label, n.searchText AS text
UNION ALL
MATCH (n:Series)
RETURN 'Series' AS label, n.searchText AS text
