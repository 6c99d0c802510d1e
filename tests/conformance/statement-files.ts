/** The files of `cypher/`, for tests that go through all of them. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CYPHER_FOLDER = fileURLToPath(new URL('../../cypher/', import.meta.url));

/** Names of all statements (`<module>/<statement>`), but for migrations and the engines' own. */
export function statementNames(): readonly string[] {
  return names().filter(
    (name) => /^[^/]+\/[^/]+$/.test(name) && !name.startsWith('migrations/') && !name.startsWith('graph/'),
  );
}

/** Names of the relations, conditions and roots that plans are made of (`<module>/<kind>/<piece>`); plans run them. */
export function pieceNames(): readonly string[] {
  return names().filter((name) => name.split('/').length > 2);
}

function names(): readonly string[] {
  const files = readdirSync(CYPHER_FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.cypher'));
  return [...new Set(files.map((path) => path.replace(/(\.(grafeo|neo4j))?\.cypher$/, '')))].sort();
}
