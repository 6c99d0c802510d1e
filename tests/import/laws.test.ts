/** The five laws of the design, on random small worlds of announcements, on both engines. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { checkGraph } from '../../src/import/check-graph.ts';
import { type DocumentToImport, importDocuments } from '../../src/import/import-documents.ts';
import type { ImportOutcome } from '../../src/import/import-outcome.ts';
import { rebuild } from '../../src/import/rebuild.ts';
import { undoChange } from '../../src/import/undo-change.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { dumpOf } from './canonical-dump.ts';
import { documentOf, type PostSketch, type TalkSketch, understandSketches } from './read-talks.ts';

const settings = { clock: fixedClock('2024-05-06T07:08:09Z'), understand: understandSketches };
/** Every world costs seconds on Neo4j. */
const RUNS = { grafeo: 25, neo4j: 5 };
const TIMEOUT_MS = 600_000;

const institution = fc.constantFrom(
  'MIT',
  'Massachusetts Institute of Technology',
  'CMU',
  'UC Berkeley',
  'Quill Institute',
  'Université de Quille',
  'Max Planck Institute for Intelligent Systems',
);

const post: fc.Arbitrary<PostSketch> = fc.record(
  {
    institution,
    unit: fc.constantFrom('EECS', 'Machine Learning Department', 'Quill Lab'),
    role: fc.constantFrom('Professor', 'professor', 'PhD student'),
    kind: fc.constantFrom('EMPLOYMENT', 'EDUCATION', 'VISITING'),
    start: fc.constantFrom('2010', '2013', '2015-09'),
    end: fc.constantFrom('2014', '2017'),
    ongoing: fc.constantFrom('YES', 'NO'),
    precedes: fc.subarray([0, 1, 2]),
  },
  { requiredKeys: ['institution'] },
);

const talk: fc.Arbitrary<TalkSketch> = fc.record(
  {
    uid: fc.constantFrom('one', 'two', 'three'),
    revision: fc.nat({ max: 2 }),
    title: fc.constantFrom('On Graphs', 'on graphs', 'Colour of Trees', 'Color of trees', null),
    date: fc.constantFrom('2016-03-01', '2018-03-01', '2021-11-12', '2019-05', '--11-12'),
    startTime: fc.constantFrom('10:00', '14:00'),
    speaker: fc.constantFrom(
      'Ada Quill',
      'Prof. Ada Quill',
      'Ada M. Quill',
      'Ada Nora Quill',
      'Ada-Nora Quill',
      'A. Quill',
      'Ada Quill-Reed',
      'Quill Ada',
      'Adda Reed',
      'Bo Reed',
      'Cy',
    ),
    with: fc.constantFrom('Eve Ream', 'Ada Quill', 'Adda Quill'),
    at: fc.subarray(['MIT', 'CMU', 'Quill Institute', 'Quill institutes'], { maxLength: 2 }),
    topics: fc.subarray(['deep learning', 'non-convex optimization', 'graph coloring', 'quillology', 'Quillologies'], {
      maxLength: 3,
    }),
    series: fc.constantFrom('Quill Seminar', 'Quill Seminars', 'Reed Colloquium'),
    host: fc.constantFrom('MIT', 'Quill Institute'),
    status: fc.constantFrom('CANCELLED', 'SCHEDULED'),
    homepage: fc.constantFrom('https://quill.example/ada', 'https://orcid.org/0000-0001-2345-6789'),
    abstract: fc.constantFrom('All about graphs.', 'Write to ada@quill.example for more.'),
    link: fc.constantFrom('https://video.example/1'),
    adviser: fc.constantFrom('Dee Inkwell'),
    posts: fc.array(post, { maxLength: 3 }),
  },
  { requiredKeys: ['title'] },
);

/** Documents with different texts and addresses; their announcements meet in many ways. */
const world: fc.Arbitrary<DocumentToImport[]> = fc
  .array(fc.array(talk, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((documents) =>
    documents.map((talks, at) => ({
      text: `${documentOf(talks)}\n\nnumber ${at}`,
      uri: `https://quill.example/${at}`,
    })),
  );

async function importAll(graph: Graph, documents: readonly DocumentToImport[]): Promise<ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for await (const outcome of importDocuments(graph, documents, settings)) outcomes.push(outcome);
  return outcomes;
}

describeOnBothEngines('the laws of the projection', (openFresh, engine) => {
  const holds = <T>(of: fc.Arbitrary<T>, law: (graph: Graph, value: T) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(of, async (value) => law(await openFresh(), value)),
      { numRuns: Number(process.env.TALKGRAPH_LAW_RUNS ?? RUNS[engine.name]) },
    );

  it('1: importing the same thing twice changes nothing the second time', { timeout: TIMEOUT_MS }, () =>
    holds(world, async (graph, documents) => {
      const first = await importAll(graph, documents);
      const before = await dumpOf(graph, { everything: true });
      const again = await importAll(graph, documents);
      expect(again.every(({ change }) => change === null)).toBe(true);
      expect(again.map(({ unchanged }) => unchanged)).toEqual(
        first.map(({ created, updated, unchanged }) => created + updated + unchanged),
      );
      expect(await dumpOf(graph, { everything: true })).toEqual(
        withCounter(await dumpOf(graph, { everything: true }), before),
      );
    }),
  );

  it('2: undo gives the graph from before, and undo of the undo puts back', { timeout: TIMEOUT_MS }, () =>
    holds(
      fc.tuple(world, fc.array(talk, { minLength: 1, maxLength: 3 }), fc.nat({ max: 4 })),
      async (graph, [documents, talks, at]) => {
        await importAll(graph, documents);
        const before = await dumpOf(graph);
        const uri = documents[at]?.uri ?? 'https://quill.example/new';
        const [outcome] = await importAll(graph, [{ text: `${documentOf(talks)}\n\nlater`, uri }]);
        const after = await dumpOf(graph);
        const undone = await undoChange(graph, outcome?.change ?? '', settings);
        expect(await dumpOf(graph)).toEqual(before);
        if (undone.outcome !== 'UNDONE') expect.unreachable();
        expect((await undoChange(graph, outcome?.change ?? '', settings)).outcome).toBe('CONFLICT');
        await undoChange(graph, undone.change, settings);
        expect(await dumpOf(graph)).toEqual(after);
      },
    ),
  );

  it('3: a rebuild gives the same graph', { timeout: TIMEOUT_MS }, () =>
    holds(fc.tuple(world, world), async (graph, [documents, later]) => {
      await importAll(graph, documents);
      await importAll(graph, later);
      const before = await dumpOf(graph, { everything: true });
      await rebuild(graph, settings);
      const after = await dumpOf(graph, { everything: true });
      expect(after).toEqual(withCounter(after, before));
    }),
  );

  it('4: the order of imports changes ids at most', { timeout: TIMEOUT_MS }, () =>
    holds(
      world.chain((documents) =>
        fc.tuple(fc.constant(documents), fc.shuffledSubarray(documents, { minLength: documents.length })),
      ),
      async (graph, [documents, shuffled]) => {
        await importAll(graph, documents);
        const one = await dumpOf(graph, { withoutIds: true });
        const other = await openFresh();
        for (const document of shuffled) await importAll(other, [document]);
        expect(await dumpOf(other, { withoutIds: true })).toEqual(one);
      },
    ),
  );

  it('4: nor does it change anything when speakers are made', { timeout: TIMEOUT_MS }, () =>
    holds(fc.tuple(world, world, world), async (graph, worlds) => {
      for (const documents of worlds) await importAll(graph, documents);
      const atOnce = await dumpOf(graph);
      const other = await openFresh();
      // Documents of one address are not written together.
      for await (const _ of importDocuments(other, worlds.flat(), { ...settings, peopleAtOnce: 0 }));
      expect(await dumpOf(other)).toEqual(atOnce);
    }),
  );

  it('5: nothing is in the graph without evidence, and every count is right', { timeout: TIMEOUT_MS }, () =>
    holds(fc.tuple(world, world), async (graph, [documents, later]) => {
      const outcomes = await importAll(graph, documents);
      await importAll(graph, later);
      const change = outcomes[0]?.change ?? null;
      if (change !== null) await undoChange(graph, change, settings);
      expect(await checkGraph(graph)).toEqual([]);
    }),
  );
});

/** The counter may go on: a number that nobody has is no change. */
function withCounter(now: Awaited<ReturnType<typeof dumpOf>>, before: Awaited<ReturnType<typeof dumpOf>>) {
  const isCounter = (line: string) => line.startsWith('Meta') && line.includes('counter');
  return {
    relations: before.relations,
    nodes: [...before.nodes.filter((line) => !isCounter(line)), ...now.nodes.filter(isCounter)].sort(),
  };
}
