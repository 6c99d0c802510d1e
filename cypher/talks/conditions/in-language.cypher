// talks/conditions/in-language
// One row per talk in the language.
MATCH (node:Talk)
WHERE node.language = $language
RETURN node
