// talks/conditions/with-recording
// One row per talk with, or without, a recording.
MATCH (node:Talk)
WHERE coalesce(node.hasRecording, false) = $hasRecording
RETURN node
