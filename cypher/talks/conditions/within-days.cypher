// talks/conditions/within-days
// One row per talk that may have been on one of the days; a talk without a date is on none.
MATCH (node:Talk)
WHERE node.dateSort > -1000000000000 AND node.dateSort < ($to + 1) * 1440 AND node.dayMin <= $to AND node.dayMax >= $from
RETURN node
