// graph/search-texts
// One row per node of the ids that can be searched for, with its words.
// Grafeo only: its text indexes find whole words, so its engine keeps the words themselves.
UNWIND $ids AS id
MATCH (n:Talk {id: id})
RETURN 'Talk' AS label, n.searchText AS text
UNION ALL
UNWIND $ids AS id
MATCH (n:Speaker {id: id})
RETURN 'Speaker' AS label, n.searchText AS text
UNION ALL
UNWIND $ids AS id
MATCH (n:Institution {id: id})
RETURN 'Institution' AS label, n.searchText AS text
UNION ALL
UNWIND $ids AS id
MATCH (n:Topic {id: id})
RETURN 'Topic' AS label, n.searchText AS text
UNION ALL
UNWIND $ids AS id
MATCH (n:Series {id: id})
RETURN 'Series' AS label, n.searchText AS text
