// institutions/conditions/in-country
// One row per institution in the country.
MATCH (node:Institution)
WHERE node.countryCode = $countryCode
RETURN node
