/** The cases of the statements that import, take back and rebuild: whole imports, whose every statement is compared. */
import { expect } from 'vitest';
import { z } from 'zod';
import { fixedClock } from '../../../src/clock.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { declareStatement } from '../../../src/graph/statement.ts';
import { checkGraph } from '../../../src/import/check-graph.ts';
import { type DocumentToImport, importDocuments } from '../../../src/import/import-documents.ts';
import { importRegister } from '../../../src/import/import-register.ts';
import { rebuild } from '../../../src/import/rebuild.ts';
import { undoChange } from '../../../src/import/undo-change.ts';
import { readRor } from '../../../src/registers/read-ror.ts';
import { documentOf, type TalkSketch, understandSketches } from '../../import/read-talks.ts';
import { inPieces, organisation, rorDump } from '../../registers/register-texts.ts';
import { graphContents } from '../../support/graph-contents.ts';
import { scenario } from '../statement-case.ts';
import { agePeopleBlocks, breakGraph } from '../statements.ts';

const settings = { clock: fixedClock('2024-05-06T07:08:09.000Z'), understand: understandSketches };

const autumn: readonly TalkSketch[] = [
  {
    uid: 'one',
    title: 'Saddle points in non-convex optimization',
    date: '2021-11-12',
    startTime: '16:00',
    speaker: 'Ada Quill',
    at: ['MIT', 'Max Planck Society'],
    topics: ['non-convex optimization', 'deep learning'],
    series: 'Seminar on Learning',
    host: 'Carnegie Mellon University',
    homepage: 'https://orcid.org/0000-0002-1825-0097',
    abstract: 'We look at saddle points, and leave them again.',
    link: 'https://video.example.org/1',
    adviser: 'Bruno Falk',
    posts: [
      { institution: 'MIT', unit: 'EECS', role: 'Professor', ongoing: 'YES', start: '2018' },
      { institution: 'UC Berkeley', role: 'Postdoc', end: '2018', precedes: [0] },
    ],
  },
  {
    uid: 'two',
    title: 'Gradient methods',
    date: '2021-12',
    speaker: 'Ada Quill',
    at: ['MIT'],
    topics: ['stochastic optimization', 'quillian geometry'],
  },
  {
    uid: 'three',
    title: 'Cohomology of small things',
    date: '2021-12-03',
    speaker: 'Cleo Marsh',
    series: 'Algebra Days',
  },
];

const spring: readonly TalkSketch[] = [
  { uid: 'one', revision: 2, title: 'Saddle points, again', date: '2021-11-19', speaker: 'Ada Quill', at: ['MIT'] },
  {
    uid: 'four',
    title: 'Graph colouring',
    date: '2022-03-04',
    speaker: 'Cleo Marsh',
    at: ['UC Berkeley'],
    topics: ['graph theory'],
  },
];

const namesake = (at: string): readonly TalkSketch[] => [
  { title: `At ${at}`, date: '2021-11-12', speaker: 'Wei Zhang', at: [at] },
];

/** A person of three talks; what the last of them says is changed later. */
const known = (last: TalkSketch): readonly TalkSketch[] => [
  {
    uid: 'first',
    title: 'First things',
    date: '2021-11-12',
    speaker: 'Ada B. Quill',
    at: ['MIT'],
    posts: [
      { institution: 'MIT', role: 'Professor' },
      { institution: 'UC Berkeley', role: 'Postdoc' },
    ],
  },
  { uid: 'second', title: 'Second things', date: '2021-11-19', speaker: 'Ada B. Quill', at: ['MIT'] },
  { uid: 'last', title: 'Last things', date: '2021-11-26', at: ['MIT'], ...last },
];

async function importAll(graph: Graph, sketches: readonly TalkSketch[], uri: string): Promise<readonly string[]> {
  const changes: string[] = [];
  for await (const outcome of importDocuments(graph, [{ text: documentOf(sketches), uri }], settings)) {
    changes.push(JSON.stringify(outcome));
  }
  return changes;
}

async function takeBackLatest(graph: Graph, outcomes: readonly string[]): Promise<void> {
  const change = /"c[a-z2-9]{12}"/.exec(outcomes.join())?.[0]?.slice(1, -1);
  await undoChange(graph, change ?? 'no change', settings);
}

/** So many that they take two transactions. */
const many: readonly TalkSketch[] = Array.from({ length: 520 }, (_, number) => ({
  uid: `many ${number}`,
  title: `Part ${number}`,
}));

/** Imports documents, whose speakers are made when all are written. */
async function importLater(graph: Graph, documents: readonly DocumentToImport[]): Promise<void> {
  for await (const _ of importDocuments(graph, documents, { ...settings, peopleAtOnce: 0 }));
}

/** A graph whose process ends after so many writes, as far as its user can tell. */
function dyingAfter(writes: number, graph: Graph): Graph {
  const left = { writes };
  return new Proxy(graph, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target);
      if (typeof value !== 'function') return value;
      return (...parameters: unknown[]) => {
        if (property === 'write' && left.writes-- === 0) throw new RangeError('The process has ended.');
        return Reflect.apply(value, target, parameters);
      };
    },
  });
}

async function cutOff(work: Promise<unknown>): Promise<void> {
  await expect(work).rejects.toThrow('The process has ended.');
}

const linkRelated = declareStatement({
  name: 'import/link-related',
  access: 'write',
  parameters: z.object({ rows: z.array(z.object({ from: z.string(), to: z.string() })) }),
  row: z.unknown(),
});

export const cases = [
  scenario('an import, and the same again', async (graph) => {
    await importAll(graph, autumn, 'https://example.org/autumn');
    await importAll(graph, autumn, 'https://example.org/autumn');
  }),
  scenario('an import that changes another, its undo, and a rebuild', async (graph) => {
    await importAll(graph, autumn, 'https://example.org/autumn');
    const outcomes = await importAll(graph, spring, 'https://example.org/autumn');
    await takeBackLatest(graph, outcomes);
    await rebuild(graph, settings);
  }),
  scenario('two imports, the first taken back', async (graph) => {
    const outcomes = await importAll(graph, autumn, 'https://example.org/autumn');
    await importAll(graph, spring, 'https://example.org/spring');
    await takeBackLatest(graph, outcomes);
  }),
  scenario('a person of several talks, of which one is changed', async (graph) => {
    const posts = [
      { institution: 'MIT', role: 'Professor' },
      { institution: 'UC Berkeley', role: 'Postdoc', precedes: [0] },
    ];
    await importAll(graph, known({ speaker: 'Ada Quill', posts }), 'https://example.org/known');
    await importAll(graph, known({ speaker: 'Ada B. Quill', revision: 2 }), 'https://example.org/known');
  }),
  scenario('two of one name, the first taken back', async (graph) => {
    const outcomes = await importAll(graph, namesake('MIT'), 'https://example.org/one');
    await importAll(graph, namesake('UC Berkeley'), 'https://example.org/two');
    await takeBackLatest(graph, outcomes);
  }),
  scenario(
    'imports whose speakers are made together, and an import that finishes those of one that was cut off',
    async (graph) => {
      const documents = [autumn, namesake('MIT'), spring].map((talks) => ({
        text: documentOf(talks),
        uri: 'https://example.org/autumn',
      }));
      await importLater(graph, documents);
      await cutOff(importLater(dyingAfter(1, graph), [{ text: documentOf(namesake('UC Berkeley')) }]));
      expect(await checkGraph(graph)).not.toEqual([]);
      await importAll(graph, spring, 'https://example.org/spring');
      expect(await checkGraph(graph)).toEqual([]);
    },
  ),
  scenario('an import that is cut off, and the next', async (graph) => {
    await cutOff(importAll(dyingAfter(1, graph), many, 'https://example.org/many'));
    await importAll(graph, spring, 'https://example.org/spring');
  }),
  scenario('a rebuild that is cut off, and begun again', async (graph) => {
    await importAll(graph, autumn, 'https://example.org/autumn');
    await cutOff(rebuild(dyingAfter(2, graph), settings));
    await expect(importAll(graph, spring, 'https://example.org/spring')).rejects.toMatchObject({
      code: 'REBUILD_UNFINISHED',
    });
    await rebuild(graph, settings);
  }),
  scenario('a store of before, and its rebuild', async (graph) => {
    await importAll(graph, autumn, 'https://example.org/autumn');
    await graph.write((transaction) => transaction.run(agePeopleBlocks, {}));
    await rebuild(graph, settings);
  }),
  scenario('a register, and its undo', async (graph) => {
    await importAll(graph, autumn, 'https://example.org/autumn');
    const items = readRor({
      name: 'ror',
      pieces: inPieces(rorDump([organisation('01qnxx042', 'Quillian Institute')])),
    });
    const { change } = await importRegister(graph, items, { ...settings, register: 'ror' });
    await undoChange(graph, change ?? '', settings);
  }),
  scenario('a graph that is whole, and one that is not', async (graph) => {
    await importAll(graph, autumn, 'https://example.org/autumn');
    expect(await checkGraph(graph)).toEqual([]);
    await graph.write((transaction) => transaction.run(breakGraph, {}));
    expect(await checkGraph(graph)).not.toEqual([]);
  }),
  // No topic that the program brings along has related ones yet.
  scenario('topics that are related', async (graph) => {
    await importAll(graph, autumn, 'https://example.org/autumn');
    const ids = (await graphContents(graph)).flatMap((line) => /"id":"(o[a-z2-9]{12})"/.exec(line)?.[1] ?? []);
    const [from = '', to = ''] = ids;
    await graph.write((transaction) => transaction.run(linkRelated, { rows: [{ from, to }] }));
  }),
];
