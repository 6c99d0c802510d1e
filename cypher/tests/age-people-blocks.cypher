// tests/age-people-blocks
// One row is a key of people as versions before 0005 wrote it, in place of the one of now.
MATCH (block:Block)
WHERE block.key STARTS WITH 'people '
SET block.key = 'speaker ' + block.key
RETURN block.key AS key
