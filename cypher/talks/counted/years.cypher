// talks/counted/years
// One row with the year in which the talk was, or may have begun; none where the date is unknown. The year stands as the id of a map.
UNWIND CASE WHEN parent.date =~ '[0-9]{4}.*' THEN [{id: substring(parent.date, 0, 4)}] ELSE [] END AS node
RETURN DISTINCT node
ORDER BY node.id
