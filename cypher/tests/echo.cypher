// tests/echo
// One row with the value as the engine took it, and a half of it.
RETURN $value AS value, $value / 2 AS half
