/** `talkgraph export`: every format, whole and filtered, read back by others; and what it does when it cannot. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parseFeed } from '@rowanmanning/feed-parser';
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import graphology, { type DirectedGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { runCommandLine } from '../../src/cli/program.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { HOSTILE_TITLES, hostileTalks, type Told, tell } from '../feeds/feed-graph.ts';
import { testGraphs } from '../support/graphs.ts';
import { runTalkgraph as runProcess } from './run-talkgraph.ts';

const LIBRARIES = fileURLToPath(new URL('../../.cache/neo4j/5.26.0/*', import.meta.url));
const run = promisify(execFile);
const folder = { path: '' };
const inFolder = (name: string) => join(folder.path, name);

/** More than one page of other talks, so that pages have to be joined. */
const others: readonly Told[] = Array.from({ length: 130 }, (_, index) => ({
  uid: `other-${index}`,
  title: `Other ${index}`,
  date: `2020-01-${String((index % 28) + 1).padStart(2, '0')}`,
  startTime: `${String(index % 24).padStart(2, '0')}:00`,
  speaker: `Bruno Falk${'abcdefghij'[index % 10]}`,
  at: ['ETH Zurich'],
  topics: ['graph theory'],
}));

beforeAll(async () => {
  folder.path = await mkdtemp(join(tmpdir(), 'talkgraph-export-'));
  const graph = await openGraph({ store: inFolder('store'), create: true });
  await tell(graph, hostileTalks());
  await tell(graph, others, 'https://talks.example/others');
  await graph.close();
}, 60_000);
afterAll(() => rm(folder.path, { recursive: true, force: true }));

/** Runs the program without a process of its own, which takes longer than most exports. */
async function runTalkgraph(args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const output: string[] = [];
  const errors: string[] = [];
  const terminal: Terminal = {
    input: Readable.from([]),
    isInputTerminal: false,
    isOutputTerminal: false,
    isErrorTerminal: false,
    columns: 100,
    line: async (text) => void output.push(`${text}\n`),
    write: async (text) => void output.push(text),
    say: (text) => void errors.push(text),
    clearErrorLine: () => undefined,
  };
  const code = await runCommandLine(args, terminal);
  return { code, stdout: output.join(''), stderr: errors.join('\n') };
}

async function exported(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runTalkgraph(['export', ...args, '--store', inFolder('store')]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

const hostile = ['--speaker', 'Ada Quill', '--order', 'oldest'];
const unfolded = HOSTILE_TITLES.map((title) => title.replaceAll('\r\n', '\n'));

describe('export', () => {
  it('writes CSV', async () => {
    const { code, stdout } = await runProcess(['export', '--format', 'csv', '--store', inFolder('store')]);
    expect(code).toBe(0);
    const rows: { title: string }[] = parse(stdout, { columns: true });
    expect(rows).toHaveLength(150);
    const some: { title: string }[] = parse(await exported('--format', 'csv', ...hostile), { columns: true });
    expect(some.map(({ title }) => title.replace(/^'(?=[=+\-@\t\r])/, ''))).toEqual(HOSTILE_TITLES);
  });

  it('writes ndjson', async () => {
    const titles = (text: string) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).title);
    expect(titles(await exported('--format', 'ndjson', ...hostile))).toEqual(HOSTILE_TITLES);
    expect(titles(await exported('--format', 'ndjson', '--about', 'graph theory', '--first', '105'))).toHaveLength(105);
  });

  it('writes a calendar', async () => {
    const events = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events(await exported('--format', 'ics'))).toHaveLength(150);
    const titles = events(await exported('--format', 'ics', ...hostile)).map((one) => new ICAL.Event(one).summary);
    expect(titles).toEqual(unfolded);
  });

  it('writes a news feed', async () => {
    const text = await exported('--format', 'atom', '--origin', 'https://talks.example/');
    const entries = new DOMParser({
      onError: (level, message) => {
        throw new Error(`${level}: ${message}`);
      },
    })
      .parseFromString(text, 'application/xml')
      .getElementsByTagName('entry');
    expect(entries).toHaveLength(150);
    expect(parseFeed(text).items[0]?.url).toMatch(/^https:\/\/talks\.example\/talks\//);
  });

  it('writes JSON-LD', async () => {
    const lists = [await exported('--format', 'jsonld', ...hostile), await exported('--format', 'jsonld')];
    const titles = lists.map(async (text) => {
      const [list] = (await jsonld.expand(JSON.parse(text))) as Record<
        string,
        { '@list': Record<string, unknown>[] }[]
      >[];
      const events = list?.['https://schema.org/itemListElement']?.[0]?.['@list'] ?? [];
      return events.map((event) => (event['https://schema.org/name'] as { '@value': string }[])[0]?.['@value']);
    });
    expect(await titles[0]).toEqual(HOSTILE_TITLES);
    expect(await titles[1]).toHaveLength(150);
  });

  it('writes GraphML', async () => {
    const graph = parseGraphml(
      graphology.DirectedGraph as unknown as typeof DirectedGraph,
      await exported('--format', 'graphml'),
    );
    const talks = graph.filterNodes((_, { kind }) => kind === 'TALK');
    expect(talks).toHaveLength(150);
    expect(talks.map((id) => graph.getNodeAttribute(id, 'label'))).toEqual(expect.arrayContaining([...HOSTILE_TITLES]));
    expect(graph.filterEdges((_, { kind }) => kind === 'BROADER').length).toBeGreaterThan(0);
    expect(graph.filterEdges((_, { kind }) => kind === 'AFFILIATED').length).toBeGreaterThan(0);
  });

  it('writes to a file, which is there when it is whole, and leaves what was there when it fails', async () => {
    await writeFile(inFolder('out.csv'), 'before');
    const args = ['export', '--format', 'csv', '--output', inFolder('out.csv'), '--store', inFolder('store')];
    expect((await runTalkgraph([...args, '--language', '??', '--kind', 'nonsense'])).code).not.toBe(0);
    expect(await readFile(inFolder('out.csv'), 'utf8')).toBe('before');
    expect((await runTalkgraph(args)).code).toBe(0);
    expect(parse(await readFile(inFolder('out.csv'), 'utf8'), { columns: true })).toHaveLength(150);
    expect((await readdir(folder.path)).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('of nothing is an empty document, and not nothing', async () => {
    expect(await exported('--format', 'csv', '--speaker', 'Nobody')).toMatch(/^id,slug,.*\r\n$/);
    expect(await exported('--format', 'ics', '--speaker', 'Nobody')).toMatch(
      /^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR\r\n$/,
    );
    expect(parseFeed(await exported('--format', 'atom', '--speaker', 'Nobody')).items).toEqual([]);
    expect(JSON.parse(await exported('--format', 'jsonld', '--speaker', 'Nobody')).itemListElement).toEqual([]);
  });

  it.each([
    [['--format', 'pdf'], 'pdf'],
    [[], '--format'],
    [['--format', 'csv', '--from', 'soon'], 'soon'],
    [['--format', 'csv', '--first', '0'], '--first'],
    [['--format', 'csv', '--origin', 'here'], '--origin'],
    [['--format', 'neo4j-import'], '--output'],
  ])('%j is refused with code 2', async (args, words) => {
    const { code, stderr, stdout } = await runTalkgraph(['export', ...args, '--store', inFolder('store')]);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stdout).toBe('');
  });

  it('says which file cannot be written', async () => {
    const path = inFolder('no/such/folder.csv');
    const args = ['export', '--format', 'csv', '--output', path, '--store', inFolder('store')];
    const { code, stderr } = await runTalkgraph(args);
    expect(code).not.toBe(0);
    expect(stderr).toContain(`${path} cannot be written`);
  });
});

describe('export for neo4j-admin', () => {
  it('has each node once, and relations only between nodes that are there', async () => {
    for (const filters of [[], hostile]) {
      const out = inFolder(`import-${filters.length}`);
      const args = ['export', '--format', 'neo4j-import', '--output', out, ...filters, '--store', inFolder('store')];
      const { code, stderr } = await runTalkgraph(args);
      expect(code).toBe(0);
      expect(stderr).toContain(`--nodes=${out}/talks.csv`);
      const rows = async (name: string): Promise<Record<string, string>[]> =>
        parse(await readFile(join(out, name), 'utf8'), { columns: true });
      const files = ['talks.csv', 'speakers.csv', 'institutions.csv', 'topics.csv', 'series.csv'];
      const nodes = (await Promise.all(files.map(rows))).flat();
      const ids = new Set(nodes.map((row) => row['id:ID']));
      expect(ids.size).toBe(nodes.length);
      const relations = await rows('relations.csv');
      expect(relations.length).toBeGreaterThan(50);
      expect(relations.filter((row) => !ids.has(row[':START_ID']) || !ids.has(row[':END_ID']))).toEqual([]);
      const titles = (await rows('talks.csv')).map(({ title }) => title);
      expect(titles).toEqual(expect.arrayContaining([...HOSTILE_TITLES]));
    }
  });

  it.skipIf(inject('neo4jTurnstile') === null)(
    'is taken by the importer of Neo4j itself',
    async () => {
      // Whoever has had the server has its libraries.
      await testGraphs()
        .find(({ name }) => name === 'neo4j')
        ?.freshStore();
      const out = inFolder('whole');
      await runTalkgraph(['export', '--format', 'neo4j-import', '--output', out, '--store', inFolder('store')]);
      const home = inFolder('neo4j');
      await mkdir(join(home, 'conf'), { recursive: true });
      await writeFile(join(home, 'conf', 'neo4j.conf'), '');
      const files = await readdir(out);
      const nodes = files.filter((name) => name !== 'relations.csv').map((name) => `--nodes=${join(out, name)}`);
      const words = ['database', 'import', 'full', 'neo4j', '--multiline-fields=true', '--max-off-heap-memory=256M'];
      const { stdout } = await run(
        'java',
        [
          '-Xmx256m',
          '-cp',
          LIBRARIES,
          'org.neo4j.cli.AdminTool',
          ...words,
          ...nodes,
          `--relationships=${join(out, 'relations.csv')}`,
        ],
        { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
      );
      const lines = async (name: string): Promise<number> => parse(await readFile(join(out, name), 'utf8')).length - 1;
      const [relations = 0, ...counts] = await Promise.all(
        ['relations.csv', ...files.filter((name) => name !== 'relations.csv')].map(lines),
      );
      expect(stdout).toContain(` ${counts.reduce((sum, count) => sum + count, 0)} nodes\n`);
      expect(stdout).toContain(` ${relations} relationships\n`);
    },
    240_000,
  );
});
