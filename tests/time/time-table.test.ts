/** What docs/time.md says of days is what comes out of an import: its tables are read, imported and asked for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { importDocuments } from '../../src/import/import-documents.ts';
import { createSchema } from '../../src/schema.ts';
import { DAY_MAX, DAY_MIN, isoOf, parsePartialDate } from '../../src/talks/partial-date.ts';
import { runQuery } from '../graphql/run-fixture.ts';
import { documentOf, type PostSketch, type TalkSketch, understandSketches } from '../import/read-talks.ts';
import { describeOnBothEngines } from '../support/graphs.ts';

const PAGE = new URL('../../docs/time.md', import.meta.url);
/** Writes the cells that come out into the page; read what it wrote. */
const UPDATE = process.env.TALKGRAPH_TEST_UPDATE_DOCS === '1';
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TALK_DAY = '2015-06-15';
const ONGOING: Readonly<Record<string, 'YES' | 'NO' | 'UNKNOWN'>> = { is: 'YES', was: 'NO', '': 'UNKNOWN' };

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

/** The tables of the page, in its order. */
function readTables(): readonly Table[] {
  const tables = readFileSync(PAGE, 'utf8').match(/(?:^\|.*\|\n)+/gm) ?? [];
  return tables.map((table) => {
    const [columns = [], , ...rows] = table.trim().split('\n').map(cellsOf);
    return { columns, rows };
  });
}

const [dates, single, ordered] = readTables();
if (!dates || !single || !ordered) throw new Error('docs/time.md has three tables.');

/** Names without anything in common, so that nobody is taken for another. */
function nameOf(table: string, row: number): string {
  return `${table} Zu${String.fromCharCode(97 + row)}mer`;
}

function post(
  institution: string,
  [start = '', end = '', said = '']: readonly string[],
  precedes: number[],
): PostSketch {
  return { institution, ...(start && { start }), ...(end && { end }), ongoing: ONGOING[said] ?? 'UNKNOWN', precedes };
}

function sketches(): readonly TalkSketch[] {
  const talk = (name: string, posts: readonly PostSketch[]): TalkSketch => ({
    uid: name,
    title: `The talk of ${name}`,
    date: TALK_DAY,
    speaker: name,
    posts,
  });
  return [
    ...(single?.rows ?? []).map((row, at) => talk(nameOf('Berta', at), [post('MIT', row, [])])),
    ...(ordered?.rows ?? []).map((row, at) =>
      talk(nameOf('Carla', at), [post('UC Berkeley', row, [1]), post('MIT', row.slice(3), [])]),
    ),
  ];
}

interface Held {
  readonly institution: { readonly name: string };
  readonly start: string | null;
  readonly end: string | null;
  readonly certainty: 'CERTAIN' | 'POSSIBLE' | null;
}
type Person = { readonly name: string } & Readonly<Record<string, readonly Held[]>>;

const DAYS = single.columns.filter((column) => DAY.test(column));
const NAMES = { earlier: 'University of California, Berkeley', later: 'Massachusetts Institute of Technology' };

/** "certain", "possible" or "no". */
function wordFor(held: readonly Held[] | undefined, institution: string): string {
  return held?.find((one) => one.institution.name === institution)?.certainty?.toLowerCase() ?? 'no';
}

describe('dates', () => {
  it.each(dates.rows)('%s is from %s to %s', (written, first, last) => {
    const date = parsePartialDate(written ?? '');
    const shown = (day: number | undefined) => (day === DAY_MIN || day === DAY_MAX ? 'open' : isoOf(day ?? Number.NaN));
    expect([shown(date?.min), shown(date?.max)]).toEqual([first, last]);
  });
});

describeOnBothEngines('affiliations in time', (openFresh, engine) => {
  const people = new Map<string, Person>();
  const opened: { graph?: Graph } = {};

  beforeAll(async () => {
    const graph = await openFresh();
    opened.graph = graph;
    const settings = { clock: fixedClock('2024-05-06T07:08:09.000Z'), understand: understandSketches };
    const documents = [{ text: documentOf(sketches()), uri: 'https://example.org/times' }];
    for await (const outcome of importDocuments(graph, documents, settings)) expect(outcome).toBeDefined();
    const days = DAYS.map(
      (day) => `d${day.replaceAll('-', '')}: affiliations(asOf: "${day}") { institution { name } certainty }`,
    );
    const query = `{ speakers(first: 100) { nodes { name all: affiliations { institution { name } start end certainty } ${days.join(' ')} } } }`;
    const { result } = await runQuery(createSchema(), graph, { query });
    const { data } = result as { data: { speakers: { nodes: readonly Person[] } } };
    for (const person of data.speakers.nodes) people.set(person.name, person);
  }, 1_200_000);
  afterAll(() => opened.graph?.close());

  const heldOn = (name: string, day: string): readonly Held[] | undefined =>
    people.get(name)?.[`d${day.replaceAll('-', '')}`];
  const singleCells = (at: number) => DAYS.map((day) => wordFor(heldOn(nameOf('Berta', at), day), NAMES.later));
  const orderedCells = (at: number) =>
    DAYS.map((day) => {
      const held = heldOn(nameOf('Carla', at), day);
      return `${wordFor(held, NAMES.earlier)}, ${wordFor(held, NAMES.later)}`;
    });

  it('has everyone of the tables', () => {
    expect(people.size).toBe(single.rows.length + ordered.rows.length);
  });

  it.skipIf(UPDATE).each(single.rows.map((row, at) => ({ row, at })))('$row', ({ row, at }) => {
    expect(singleCells(at)).toEqual(row.slice(3));
    const [held] = people.get(nameOf('Berta', at))?.all ?? [];
    // As written, so it comes out; without asOf nothing is said of a day.
    expect(held).toMatchObject({ start: row[0] || null, end: row[1] || null, certainty: null });
  });

  it.skipIf(UPDATE).each(ordered.rows.map((row, at) => ({ row, at })))('$row', ({ row, at }) => {
    expect(orderedCells(at)).toEqual(row.slice(6));
  });

  const writePage = () => {
    const written = [
      ...single.rows.map((row, at) => [...row.slice(0, 3), ...singleCells(at)]),
      ...ordered.rows.map((row, at) => [...row.slice(0, 6), ...orderedCells(at)]),
    ];
    const old = [...single.rows, ...ordered.rows];
    const lines = (rows: readonly (readonly string[])[]) =>
      rows.map((row) => `| ${row.join(' | ')} |`.replace(/\| {2}(?=\|)/g, '| '));
    let page = readFileSync(PAGE, 'utf8');
    lines(old).forEach((line, at) => {
      page = page.replace(`${line}\n`, `${lines(written)[at]}\n`);
    });
    writeFileSync(PAGE, page);
  };
  if (UPDATE && engine.name === 'grafeo') it('writes the page', writePage);
});
