/** A calendar that is too large for one document is imported in parts, which are one change of one address. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchCalendar } from '../../src/bench/bench-calendar.ts';
import { fixedClock } from '../../src/clock.ts';
import { readCalendar } from '../../src/extract/readers/icalendar.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { calendarParts } from '../../src/import/calendar-parts.ts';
import { checkGraph } from '../../src/import/check-graph.ts';
import { type DocumentToImport, importDocuments } from '../../src/import/import-documents.ts';
import type { ImportOutcome } from '../../src/import/import-outcome.ts';
import { rebuild } from '../../src/import/rebuild.ts';
import { undoChange } from '../../src/import/undo-change.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { dumpOf } from './canonical-dump.ts';
import { documentOf, understandSketches } from './read-talks.ts';

const settings = { clock: fixedClock('2024-05-06T07:08:09Z'), understand: understandSketches };
const uri = 'https://quill.example/all.ics';

async function* inChunks(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function partsOf(text: string, size: number): Promise<string[]> {
  const parts: string[] = [];
  const lasts: boolean[] = [];
  for await (const { text: part, isLast } of calendarParts(inChunks(text, size))) {
    parts.push(part);
    lasts.push(isLast);
  }
  expect(lasts).toEqual(parts.map((_, at) => at === parts.length - 1));
  return parts;
}

const uidsIn = (text: string) =>
  readCalendar(text).events.map(({ properties }) => properties.find(({ name }) => name === 'UID')?.value.text);

describe('cutting a calendar', () => {
  const text = [...benchCalendar(1200)].join('').replace('VERSION:2.0', 'VERSION:2.0\r\nX-WR-CALNAME:All talks');

  it('gives calendars with the same head and all the events, however the text arrives', async () => {
    const whole = await partsOf(text, text.length);
    expect(whole.map((part) => uidsIn(part).length)).toEqual([500, 500, 200]);
    expect(whole.flatMap(uidsIn)).toEqual(uidsIn(text));
    expect(whole.map((part) => readCalendar(part).name?.text)).toEqual(['All talks', 'All talks', 'All talks']);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 40_000, max: 300_000 }), async (size) => {
        expect(await partsOf(text, size)).toEqual(whole);
      }),
      { numRuns: 10 },
    );
  });

  it('keeps an event for one time of a series with the series', async () => {
    const event = (at: number) => `BEGIN:VEVENT\r\nUID:e${at}\r\nSUMMARY:x\r\nEND:VEVENT\r\n`;
    const first = Array.from({ length: 499 }, (_, at) => event(at)).join('');
    const series = 'BEGIN:VEVENT\r\nUID:s\r\nRRULE:FREQ=DAILY;COUNT=3\r\nEND:VEVENT\r\n';
    const moved = 'BEGIN:VEVENT\r\nUID:s\r\nRECURRENCE-ID:20240102\r\nEND:VEVENT\r\n';
    const parts = await partsOf(
      `BEGIN:VCALENDAR\r\n${first}${series}${moved}${moved}${event(500)}END:VCALENDAR\r\n`,
      999,
    );
    expect(parts.map((part) => uidsIn(part).slice(-3))).toEqual([['s', 's', 's'], ['e500']]);
  });

  it('leaves what is no larger, or no calendar, as it is', async () => {
    expect(await partsOf('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 7)).toEqual(['BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n']);
    const small = [...benchCalendar(3)].join('');
    expect(await partsOf(small, 100)).toEqual([small]);
  });

  it('refuses an event without end', async () => {
    await expect(partsOf(`BEGIN:VCALENDAR\nBEGIN:VEVENT\n${'x'.repeat(6_000_000)}`, 1_000_000)).rejects.toThrow(
      'no event begins or ends',
    );
  });
});

const partOf = (part: number, titles: readonly string[]): DocumentToImport => ({
  uri,
  part,
  text: documentOf(
    titles.map((title, at) => ({ uid: `${part}.${at}`, title, date: '2021-11-12', speaker: 'Ada Quill', at: ['MIT'] })),
  ),
});

async function importAll(graph: Graph, documents: readonly DocumentToImport[]): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for await (const outcome of importDocuments(graph, documents, settings)) outcomes.push(outcome);
  return outcomes;
}

describeOnBothEngines('importing in parts', (openFresh) => {
  const parts = [partOf(0, ['On ink', 'On paper']), partOf(1, ['On pens']), partOf(2, ['On ink again'])];

  it('is one change, changes nothing the second time, and can be undone and rebuilt', {
    timeout: 120_000,
  }, async () => {
    const graph = await openFresh();
    const before = await dumpOf(graph);
    const outcomes = await importAll(graph, parts);
    expect(new Set(outcomes.map(({ change }) => change)).size).toBe(1);
    const rows = await graph.readText('change', 'MATCH (c:Change) RETURN c.created AS created, c.state AS state', {});
    expect(rows).toEqual([{ created: 4, state: 'DONE' }]);
    const after = await dumpOf(graph);
    const again = await importAll(graph, parts);
    expect(again.map(({ change, unchanged }) => [change, unchanged])).toEqual([
      [null, 2],
      [null, 1],
      [null, 1],
    ]);
    expect(await dumpOf(graph)).toEqual(after);
    await rebuild(graph, settings);
    expect(await dumpOf(graph)).toEqual(after);
    expect(await checkGraph(graph)).toEqual([]);
    await undoChange(graph, outcomes[0]?.change ?? '', settings);
    expect(await dumpOf(graph)).toEqual(before);
  });

  it('updates what has changed, also where it has moved to another part', { timeout: 120_000 }, async () => {
    const graph = await openFresh();
    await importAll(graph, parts);
    const moved = partOf(1, ['On pens', 'On quills']);
    const outcomes = await importAll(graph, [
      partOf(0, ['On ink']),
      {
        ...moved,
        text: `${moved.text}\n\n${documentOf([{ uid: '0.1', title: 'On better paper', date: '2021-11-12', speaker: 'Ada Quill' }])}`,
      },
      partOf(2, ['On ink again']),
    ]);
    expect(outcomes.map(({ created, updated, unchanged }) => [created, updated, unchanged])).toEqual([
      [0, 0, 1],
      [1, 1, 1],
      [0, 0, 1],
    ]);
    const titles = await graph.readText('titles', 'MATCH (t:Talk) RETURN t.title AS title', {});
    expect(titles.map(({ title }) => title).sort()).toEqual(
      ['On ink', 'On better paper', 'On pens', 'On quills', 'On ink again'].sort(),
    );
  });

  it('keeps what has no identifier apart by part', { timeout: 120_000 }, async () => {
    const graph = await openFresh();
    const nameless = (part: number, title: string) => ({ uri, part, text: documentOf([{ title }]) });
    await importAll(graph, [nameless(0, 'On ink'), nameless(1, 'On paper')]);
    const titles = await graph.readText('titles', 'MATCH (t:Talk) RETURN t.title AS title', {});
    expect(titles).toHaveLength(2);
  });
});
