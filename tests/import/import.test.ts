/** Imports with the program's own reading: the first input, hostile input, dry runs, several documents. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { checkGraph } from '../../src/import/check-graph.ts';
import { importDocument, importDocuments } from '../../src/import/import-documents.ts';
import { rebuild } from '../../src/import/rebuild.ts';
import { undoChange } from '../../src/import/undo-change.ts';
import { dayOf } from '../../src/talks/partial-date.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { dumpOf } from './canonical-dump.ts';
import { documentOf, understandSketches } from './read-talks.ts';

const seed = new URL('../../../shared/seed.txt', import.meta.url);
const settings = { clock: fixedClock('2026-01-02T03:04:05Z') };
const sketched = { ...settings, understand: understandSketches };

const announcement = [
  'Geometry Seminar',
  '',
  'Speaker: Ada Quill (University of Tübingen)',
  'Title: Curves that do not close',
  'Date: 3 March 2022, 16:15',
  'Location: Room 12',
  '',
  'Abstract: We look at curves that do not close, and at what closes instead. Write to ada.quill@example.org for the slides, or call +49 7071 601-1234.',
].join('\n');

describeOnBothEngines('importing', (openFresh) => {
  it.skipIf(!existsSync(seed))(
    'understands the first input (skipped where the specifications are not beside the project)',
    { timeout: 180_000 },
    async () => {
      const graph = await openFresh();
      const { created } = await importDocument(graph, { text: readFileSync(seed, 'utf8') }, settings);
      expect(created).toBe(1);
      const day = dayOf('2013-10-01');
      const rows = await graph.readText(
        'affiliations',
        'MATCH (f:Affiliation)-[:AT]->(i:Institution) RETURN i.name AS name, f.kind AS kind, f.startMin AS a, f.startMax AS b, f.endMin AS c, f.endMax AS d',
        {},
      );
      const holding = (test: (row: Record<string, unknown>) => boolean) =>
        new Set(rows.filter(test).map(({ name }) => name));
      const certain = holding(({ b, c }) => Number(b) <= day && day <= Number(c));
      const possible = holding(({ a, d }) => Number(a) <= day && day <= Number(d));
      expect([...certain]).toEqual(['NeurIPS']);
      for (const name of [
        'Massachusetts Institute of Technology',
        'Max Planck Institute for Intelligent Systems',
        'University of California, Berkeley',
        'Carnegie Mellon University',
      ]) {
        expect(possible).toContain(name);
        expect(certain).not.toContain(name);
      }
      expect(await checkGraph(graph)).toEqual([]);
    },
  );

  it('reads an announcement, and keeps no address or number of it, nor of its text', async () => {
    const graph = await openFresh();
    const outcome = await importDocument(graph, { text: announcement }, { ...settings, explain: true });
    expect(outcome).toMatchObject({ created: 1, updated: 0, unchanged: 0 });
    const dump = await dumpOf(graph, { everything: true });
    const all = [...dump.nodes, ...dump.relations].join('\n');
    expect(all).toContain('Write to █████████████████████ for the slides, or call +00 0000 000-0000.');
    expect(all).not.toMatch(/ada\.quill|601-1234/);
    expect(await importDocument(graph, { text: announcement }, settings)).toMatchObject({ change: null, unchanged: 1 });
    await rebuild(graph);
    const rebuilt = await dumpOf(graph, { everything: true });
    expect(rebuilt.nodes.filter((node) => !node.startsWith('Meta'))).toEqual(
      dump.nodes.filter((node) => !node.startsWith('Meta')),
    );
    expect(rebuilt.relations).toEqual(dump.relations);
    const [dry] = (await importDocument(await openFresh(), { text: announcement }, { ...settings, dryRun: true }))
      .understood;
    expect(dry).toEqual({ ...outcome.understood[0], speakers: dry?.speakers });
    expect(dump.nodes.some((node) => node.startsWith('Talk ') && node.includes('Curves that do not close'))).toBe(true);
  });

  it('says in a dry run what it would understand and whom it knows, and writes nothing', async () => {
    const graph = await openFresh();
    const text = documentOf([{ title: 'Ink', date: '2020-02-02', speaker: 'Ada Quill', at: ['MIT'] }]);
    await importDocument(graph, { text }, sketched);
    const before = await dumpOf(graph, { everything: true });
    const next = documentOf([
      { title: 'More ink', date: '2021-02-02', speaker: 'Ada Quill', at: ['Massachusetts Institute of Technology'] },
    ]);
    const stranger = documentOf([{ title: 'No ink', date: '2021-02-03', speaker: 'Bo Reed' }]);
    const outcomes = [];
    for await (const outcome of importDocuments(graph, [{ text: next }, { text: stranger }], {
      ...sketched,
      dryRun: true,
    }))
      outcomes.push(outcome);
    expect(outcomes.map(({ change, understood }) => [change, understood[0]?.speakers[0]?.matches ?? null])).toEqual([
      [null, idOfSpeaker(before.nodes)],
      [null, null],
    ]);
    expect(await dumpOf(graph, { everything: true })).toEqual(before);
  });

  it('updates by address, and undo of the second text gives the first back', async () => {
    const graph = await openFresh();
    const uri = 'https://quill.example/feed';
    const of = (title: string) =>
      documentOf([
        { uid: 'x', title, date: '2020-02-02', speaker: 'Ada Quill' },
        { uid: 'y', title: 'Stays' },
      ]);
    await importDocument(graph, { text: of('Ink'), uri }, sketched);
    const first = await dumpOf(graph);
    const second = await importDocument(graph, { text: of('Better ink'), uri }, sketched);
    expect(second).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
    expect(await undoChange(graph, second.change ?? '', sketched)).toMatchObject({ outcome: 'UNDONE' });
    expect(await dumpOf(graph)).toEqual(first);
    expect(await undoChange(graph, 'c00000000000', sketched)).toEqual({ outcome: 'NOT_FOUND' });
  });

  it('writes what came before documents that end with an error', async () => {
    const graph = await openFresh();
    async function* breaking() {
      for (const title of ['Ink', 'Paper', 'Quills', 'Sand'])
        yield { uri: 'https://quill.example/talk', text: documentOf([{ uid: title, title, date: '2020-02-02' }]) };
      throw new Error('The disk is gone.');
    }
    const all = async () => {
      for await (const { created } of importDocuments(graph, breaking(), sketched)) expect(created).toBe(1);
    };
    await expect(all()).rejects.toThrow('The disk is gone.');
    expect((await titles(graph)).sort()).toEqual(['Ink', 'Paper', 'Quills', 'Sand']);
    expect(await checkGraph(graph)).toEqual([]);
  });

  it('stops when nobody asks for more', async () => {
    const graph = await openFresh();
    let isOver = false;
    async function* many() {
      try {
        for (let at = 0; at < 50; at++)
          yield { uri: 'https://quill.example/talk', text: documentOf([{ uid: 'x', title: `Ink ${at}` }]) };
      } finally {
        isOver = true;
      }
    }
    for await (const { created } of importDocuments(graph, many(), sketched)) {
      expect(created).toBe(1);
      break;
    }
    expect(isOver).toBe(true);
    expect(await titles(graph)).not.toContain('Ink 49');
  });

  it('goes back to an earlier text when a page does', async () => {
    const graph = await openFresh();
    const uri = 'https://quill.example/page';
    const of = (title: string) => documentOf([{ uid: 'x', title, date: '2020-02-02', speaker: 'Ada Quill' }]);
    for (const title of ['Ink', 'Better ink', 'Ink']) await importDocument(graph, { text: of(title), uri }, sketched);
    expect(await titles(graph)).toEqual(['Ink']);
  });

  it('keeps a store as it was when nothing can be read', async () => {
    const graph = await openFresh();
    await importDocument(graph, { text: announcement }, settings);
    const before = await dumpOf(graph, { everything: true });
    const hostile = [
      '',
      ' \n\t',
      '\u0000\u0001\u0002\uffff',
      '\ud800 lone \udc00',
      'x'.repeat(200_000),
      '{"a":[[[[',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\n',
      '<html><script>',
      "'; MATCH (n) DETACH DELETE n //",
      '%PDF-1.7\n%\u00e2\u00e3',
    ];
    const outcomes = [];
    for await (const outcome of importDocuments(
      graph,
      hostile.map((text) => ({ text })),
      settings,
    ))
      outcomes.push(outcome);
    for (const { change, rejected } of outcomes) {
      expect(change).toBeNull();
      expect(rejected.length).toBeGreaterThan(0);
    }
    expect(await dumpOf(graph, { everything: true })).toEqual(before);
  });

  it('takes text that is hostile to the store as text', async () => {
    const graph = await openFresh();
    const title = "'}) DETACH DELETE n // $x \\ \u0000 \ud83d\ude00 \ud800 `";
    const text = documentOf([
      { title, date: '2020-02-02', speaker: 'Ada Quill', at: ['`)-[]-(', "Institute '--'"], topics: ['$topic', '///'] },
    ]);
    await importDocument(graph, { text }, sketched);
    expect(await titles(graph)).toEqual([title.replace('\ud800', '\ufffd')]);
    expect(await checkGraph(graph)).toEqual([]);
  });
});

async function titles(graph: Graph): Promise<unknown[]> {
  return (await graph.readText('titles', 'MATCH (t:Talk) RETURN t.title AS title', {})).map(({ title }) => title);
}

function idOfSpeaker(nodes: readonly string[]): string {
  const line = nodes.find((node) => node.startsWith('Speaker ')) ?? '';
  return /\["id","(p\w+)"\]/.exec(line)?.[1] ?? '';
}
