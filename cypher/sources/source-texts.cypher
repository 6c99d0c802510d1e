// sources/source-texts
// One row is a source with its text, which is packed where it is long, and how it was read.
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s.id AS id, s.text AS text, s.packed AS packed, s.format AS format, s.formatForced AS formatForced, s.referenceDate AS referenceDate,
  s.modelAnswers AS modelAnswers, coalesce(s.part, 0) AS part
