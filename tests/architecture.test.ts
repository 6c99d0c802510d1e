/** Imports go one way, without cycles, and what belongs to one place stays there. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCES = fileURLToPath(new URL('../src/', import.meta.url));

interface Import {
  readonly from: string;
  readonly to: string;
}

/** The layers from the bottom up; a file may import its own layer and those below. A later pattern wins. */
const LAYERS: readonly (readonly [name: string, rank: number, pattern: RegExp])[] = [
  ['leaves', 0, /^(errors|clock|config)\.ts$|^(text|vocabularies)\//],
  ['engines and port', 2, /^graph\//],
  ['tokens', 3, /^tokens\//],
  ['graphql', 3, /^graphql\//],
  ['sources', 4, /^sources\//],
  ['decisions', 5, /^decisions\//],
  ['institutions and topics', 5, /^(institutions|topics)\//],
  ['speakers', 6, /^speakers\//],
  ['series', 7, /^series\//],
  ['talks', 8, /^talks\//],
  ['model', 2, /^model\//],
  ['evaluation', 2, /^evaluation\//],
  ['search, paths, statistics and what is told live', 9, /^(search|paths|stats|live)\//],
  ['import', 10, /^import\//],
  ['schema', 11, /^schema\.ts$/],
  ['feeds and pages', 11, /^(feeds|operations|pages)\//],
  ['the explorer, a client', 1, /^web\//],
  ['server', 12, /^server\.ts$|^server\//],
  ['tools', 13, /^(cli|bench|sample)\/|^print-schema\.ts$/],
  // Vocabularies and readings lie beside the nouns they are about, but know neither graph nor schema.
  [
    'vocabularies',
    1,
    /^talks\/(partial-date|snippet)\.ts$|^topics\/(vocabulary|added-topics|topic-entry|words-of-topics)\.ts$|^institutions\/(gazetteer|added-institutions|added-keys|added-to-entries|institution-entry|names-in-text|places|institution-words|unit-names)\.ts$|^speakers\/(?!.*(-type|-store|-loaders|-ref|-where)\.ts$)/,
  ],
  ['extraction', 1, /^(extract|registers)\//],
];

function layerOf(file: string): { name: string; rank: number } | null {
  const layer = LAYERS.findLast(([, , pattern]) => pattern.test(file));
  return layer === undefined ? null : { name: layer[0], rank: layer[1] };
}

/** The module names that a text imports, of code, of types and on demand. */
function importsIn(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  return [...code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'([^']+)'/g)].map((match) => match[1] ?? '');
}

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .sort();
const texts = new Map(files.map((file) => [file, readFileSync(join(SOURCES, file), 'utf8')]));

function importsOf(all: ReadonlyMap<string, string>): readonly Import[] {
  return [...all].flatMap(([from, text]) =>
    importsIn(text).map((to) => ({ from, to: to.startsWith('.') ? join(dirname(from), to) : to })),
  );
}

function upwardImports(imports: readonly Import[]): readonly string[] {
  return imports.flatMap(({ from, to }) => {
    const [above, below] = [layerOf(from), layerOf(to)];
    if (above === null || below === null || above.rank >= below.rank) return [];
    return [`${from} (${above.name}) imports ${to} (${below.name})`];
  });
}

function cycles(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      found.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
}

function outside(allowed: RegExp, pattern: RegExp): readonly string[] {
  return [...texts]
    .filter(([file, text]) => !allowed.test(file) && pattern.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
    .map(([file]) => file);
}

describe('imports', () => {
  const imports = importsOf(texts);

  it('are found', () => {
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('know the layer of every file', () => {
    expect(files.filter((file) => layerOf(file) === null)).toEqual([]);
  });

  it('lead to files that are there', () => {
    expect(imports.filter(({ to }) => /\.tsx?$/.test(to) && !texts.has(to))).toEqual([]);
  });

  it('go one way', () => {
    expect(upwardImports(imports)).toEqual([]);
  });

  it('go in no circle', () => {
    expect(cycles(imports)).toEqual([]);
  });

  it('of the engines stay with the engines', () => {
    const engines = imports.filter(({ to }) => to === 'neo4j-driver' || to === '@grafeo-db/js');
    expect(engines.map(({ from }) => from).filter((from) => !/^graph\/engines\/|^bench\//.test(from))).toEqual([]);
    const adapters = imports.filter(({ to }) => to.startsWith('graph/engines/'));
    expect(
      adapters.map(({ from }) => from).filter((from) => !/^graph\/engines\/|^graph\/open-graph\.ts$/.test(from)),
    ).toEqual([]);
  });

  it('of extraction reach no graph, no clock and no network', () => {
    const reached = imports.filter(
      ({ from, to }) =>
        from.startsWith('extract/') &&
        /^(graph|graphql|import|sources|server|tokens|cli)\/|^clock\.ts$|^node:(https?|net|dns)$/.test(to),
    );
    expect(reached).toEqual([]);
  });
});

describe('a planted violation', () => {
  it('bites: an import upward', () => {
    const planted = new Map([...texts, ['graph/planted.ts', "import { Talk } from '../talks/talk-type.ts';"]]);
    expect(upwardImports(importsOf(planted))).toEqual([
      'graph/planted.ts (engines and port) imports talks/talk-type.ts (talks)',
    ]);
  });

  it('bites: a circle', () => {
    const planted = new Map([
      ['graph/a.ts', "import './b.ts';"],
      ['graph/b.ts', "const c = await import('./c.ts');"],
      ['graph/c.ts', "export type { A } from './a.ts';"],
    ]);
    expect(cycles(importsOf(planted))).toEqual(['graph/a.ts → graph/b.ts → graph/c.ts → graph/a.ts']);
  });
});

describe('what belongs to one place', () => {
  it('is the environment to config.ts', () => {
    expect(outside(/^config\.ts$/, /process\.env/)).toEqual([]);
  });

  it('is Cypher to cypher/, but for the glue of the plan compiler and how rows are given to the embedded engine', () => {
    const cypher = /\b(?:MATCH|MERGE|UNWIND|OPTIONAL MATCH|DETACH DELETE)\s+[($\w]|\bRETURN\s+\w+\.\w+/;
    expect(cypher.test('`MATCH (n:Talk) RETURN n`')).toBe(true);
    expect(
      outside(/^graph\/(?:plan-(?:statement|levels|scope|counted|days)|engines\/grafeo-rows)\.ts$/, cypher),
    ).toEqual([]);
  });

  it('is the time to clock.ts', () => {
    expect(outside(/^clock\.ts$|^bench\//, /\bnew Date\(\)|\bDate\.now\(/)).toEqual([]);
  });
});
