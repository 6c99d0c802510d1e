/** The catalogue of Cypher texts in `cypher/`: reads each file once per process and checks what is declared against it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { StoreDamagedError } from '../errors.ts';
import type { Graph } from './graph.ts';
import type { AnyStatement } from './statement.ts';

export type EngineName = Graph['engine'];

const ENGINES: readonly EngineName[] = ['grafeo', 'neo4j'];
/** Right from both src/graph/ and dist/graph/. */
const CYPHER_FOLDER = new URL('../../cypher/', import.meta.url);
const NAME = /^[a-z0-9-]+(\/[a-z0-9-]+)+$/;
/** What may hold a $ that is no parameter; one expression, so that a quote in a comment does not begin a string. */
const COMMENT_OR_QUOTED = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`/g;

const texts = new Map<string, string>();

/** The text of a statement for an engine: `x.cypher`, or its half of the pair `x.grafeo.cypher` and `x.neo4j.cypher`. */
export function textOf(name: string, engine: EngineName): string {
  const key = `${engine} ${name}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const text = readStatement(name, engine);
  texts.set(key, text);
  return text;
}

/** The text of a relation (`<module>/relations/<relation>`) without its comments, to be set into a larger statement. */
export function fragmentOf(name: string, engine: EngineName): string {
  const key = `${engine} ${name} (fragment)`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const fragment = textOf(name, engine)
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .trim();
  texts.set(key, fragment);
  return fragment;
}

/** The `$names` that a text uses, sorted. */
export function parametersIn(text: string): readonly string[] {
  const code = text.replace(COMMENT_OR_QUOTED, ' ');
  const names = [...code.matchAll(/\$([A-Za-z_]\w*)/g)].map((match) => match[1] ?? '');
  return [...new Set(names)].sort();
}

/** Throws with all that is wrong when a declared statement has no file on an engine that runs it, or uses other `$names` than it declares. */
export function checkStatements(statements: readonly AnyStatement[]): void {
  const faults = statements.flatMap((statement) =>
    (statement.only === undefined ? ENGINES : [statement.only]).flatMap((engine) => faultsOf(statement, engine)),
  );
  if (faults.length > 0) {
    throw new StoreDamagedError(
      `The catalogue of statements does not fit the program: ${[...new Set(faults)].join('; ')}`,
    );
  }
}

function faultsOf(statement: AnyStatement, engine: EngineName): string[] {
  if (!(statement.parameters instanceof z.ZodObject))
    return [`${statement.name} does not declare an object of parameters`];
  const declared = Object.keys(statement.parameters.shape).sort().join(', ');
  try {
    const used = parametersIn(textOf(statement.name, engine)).join(', ');
    return used === declared ? [] : [`${statement.name} (${engine}) uses [${used}] but declares [${declared}]`];
  } catch (error) {
    if (error instanceof StoreDamagedError) return [error.message];
    throw error;
  }
}

function readStatement(name: string, engine: EngineName): string {
  if (!NAME.test(name)) throw new StoreDamagedError(`${name} is not the name of a statement`);
  const common = readIfThere(`${name}.cypher`);
  const own = readIfThere(`${name}.${engine}.cypher`);
  if (common !== null && own !== null)
    throw new StoreDamagedError(`cypher/${name} is there both for all engines and for ${engine}`);
  const text = common ?? own;
  if (text === null) throw new StoreDamagedError(`cypher/${name} is missing for ${engine}`);
  const [first, second] = text.split('\n');
  if (first?.trim() !== `// ${name}`)
    throw new StoreDamagedError(`The first line of cypher/${name} must be "// ${name}"`);
  if (!second?.startsWith('// '))
    throw new StoreDamagedError(`The second line of cypher/${name} must say what one row means`);
  return text.trim();
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(fileURLToPath(new URL(path, CYPHER_FOLDER)), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
