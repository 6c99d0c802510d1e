/** The files of `cypher/`, for tests that go through all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CYPHER_FOLDER = fileURLToPath(new URL('../../cypher/', import.meta.url));

/** Names of all statements (`<module>/<statement>`) of both engines, but for the engines' own in graph/. */
export function statementNames(): readonly string[] {
  return names().filter((name) => name.split('/').length === 2 && !name.startsWith('graph/'));
}

/** Names of the relations, conditions and roots that plans are made of (`<module>/<kind>/<piece>`); plans run them. */
export function pieceNames(): readonly string[] {
  return names().filter((name) => name.split('/').length > 2);
}

/** The names but for migrations, and for what one engine alone has a use for, which its third line says with the reason. */
function names(): readonly string[] {
  const files = readdirSync(CYPHER_FOLDER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.cypher') && !path.startsWith('migrations/') && !isOfOneEngine(path));
  return [...new Set(files.map((path) => path.replace(/(\.(grafeo|neo4j))?\.cypher$/, '')))].sort();
}

function isOfOneEngine(path: string): boolean {
  const reason = readFileSync(join(CYPHER_FOLDER, path), 'utf8').split('\n')[2] ?? '';
  return /^\/\/ (Neo4j|Grafeo) only: ./.test(reason);
}
