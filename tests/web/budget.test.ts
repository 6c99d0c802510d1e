/** How much JavaScript a page costs: what a first page loads, and what is loaded only when it is needed. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const BUILD = fileURLToPath(new URL('../../dist/web/', import.meta.url));

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

const chunks = JSON.parse(readFileSync(`${BUILD}manifest.json`, 'utf8')) as Readonly<Record<string, Chunk>>;

function keyOf(fits: (chunk: Chunk) => boolean): string {
  const key = Object.keys(chunks).find((one) => fits(chunks[one] as Chunk));
  if (key === undefined) throw new Error('The build has no such chunk: run npm run build first.');
  return key;
}

/** The chunk with all that it imports, on its own account. */
function closure(key: string, seen = new Set<string>()): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of chunks[key]?.imports ?? []) closure(next, seen);
  return seen;
}

/** Kilobytes of 1,000 bytes, compressed by gzip, which is what every client takes. */
function sizeOf(keys: Iterable<string>): number {
  const bytes = [...keys].map((key) => gzipSync(readFileSync(`${BUILD}${chunks[key]?.file}`), { level: 9 }).length);
  return bytes.reduce((sum, one) => sum + one, 0) / 1000;
}

const first = closure(keyOf(({ isEntry, name }) => isEntry === true && name === 'main'));
const withPage = (source: string) =>
  closure(
    keyOf(({ src }) => src === source),
    new Set(first),
  );

describe('the JavaScript of the explorer', () => {
  it('is at most 45 kB for a first page', () => {
    const theme = keyOf(({ name }) => name === 'theme');
    expect(sizeOf([theme, ...withPage('home/home-page.tsx')])).toBeLessThanOrEqual(45);
    expect(sizeOf([theme, ...withPage('results/results-page.tsx')])).toBeLessThanOrEqual(45);
    expect(sizeOf([theme, ...withPage('talk/talk-page.tsx')])).toBeLessThanOrEqual(45);
    expect(sizeOf([theme, ...withPage('flows/flows-page.tsx')])).toBeLessThanOrEqual(45);
    expect(sizeOf([theme, ...withPage('paste/paste-page.tsx')])).toBeLessThanOrEqual(45);
  });

  it('is at most 50 kB more for the graph with its drawing', () => {
    const graph = [...withPage('graph/graph-page.tsx'), ...withPage('graph/drawing.ts')];
    expect(sizeOf(new Set(graph.filter((key) => !first.has(key))))).toBeLessThanOrEqual(50);
  });

  it('is at most 95 kB more for a chart', () => {
    const page = withPage('topic/topic-page.tsx');
    const plot = keyOf(({ src }) => src === 'charts/plot.ts');
    const more = [...closure(plot, new Set(page))].filter((key) => !page.has(key));
    expect(more.length).toBeGreaterThan(0);
    expect(sizeOf(more)).toBeLessThanOrEqual(95);
    expect(sizeOf(page)).toBeLessThanOrEqual(45);
  });
});
