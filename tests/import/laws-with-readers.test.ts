/**
 * The laws of the projection with the program's own readers, documents in every format and persons' decisions among the imports.
 * `TALKGRAPH_LAW_RUNS` sets how many worlds are tried.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { checkGraph } from '../../src/import/check-graph.ts';
import { correct, type DecisionOutcome, keepApart, merge } from '../../src/import/decide.ts';
import { type DocumentToImport, importDocuments } from '../../src/import/import-documents.ts';
import { rebuild } from '../../src/import/rebuild.ts';
import { undoChange } from '../../src/import/undo-change.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { type Dump, dumpOf } from './canonical-dump.ts';
import { type ListedTalk, type Writer, writers } from './written-formats.ts';

const settings = { clock: fixedClock('2024-05-06T07:08:09Z') };
const RUNS = { grafeo: 5, neo4j: 1 };
const TIMEOUT_MS = 900_000;

const text: Writer = (talks) =>
  talks
    .map(
      ({ title, speaker, at, day }) =>
        `Title: ${title ?? 'TBA'}\nSpeaker: ${speaker} (${at})\nDate: ${day}\nTime: 14:00\n\nAbstract: We study ${title ?? 'what is to be announced'}.\n\nBio: ${speaker} is a professor at ${at}. Before that, ${speaker} was a postdoc at CMU.`,
    )
    .join('\n\n');

const mail: Writer = (talks) =>
  `From: Seminar Office <office@quill.example>\nMessage-ID: <${talks.map(({ id }) => id).join('-')}@quill.example>\nSubject: Talks of the Quill Seminar\nDate: Mon, 4 Mar 2024 09:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n${text(talks)}\n`;

const all: Readonly<Record<string, Writer>> = { ...writers, text, mail };

const listed: fc.Arbitrary<ListedTalk> = fc.record(
  {
    id: fc.constantFrom('talk-1', 'talk-2', 'talk-3'),
    title: fc.constantFrom('Saddle points of graphs', 'Knot theory and trees', 'Deep learning for knots', null),
    speaker: fc.constantFrom('Ada Quill', 'Ada M. Quill', 'Wei Wang', 'Bo Reed'),
    at: fc.constantFrom('MIT', 'ETH Zurich', 'Quill Institute', 'University of Reed'),
    day: fc.constantFrom('2024-03-14', '2024-03-21', '2024-04-11'),
    isCancelled: fc.boolean(),
  },
  { requiredKeys: ['id', 'title', 'speaker', 'at', 'day'] },
);

const document = fc
  .record({
    format: fc.constantFrom(...Object.keys(all)),
    talks: fc.uniqueArray(listed, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
  })
  .map(
    ({ format, talks }): DocumentToImport => ({
      text: all[format]?.(talks) ?? '',
      uri: `https://quill.example/${encodeURIComponent(format)}`,
    }),
  );

/** One document of each address, so that the order in which they come decides nothing. */
const world = fc.uniqueArray(document, { minLength: 2, maxLength: 5, selector: ({ uri }) => uri });

type Action =
  | { readonly kind: 'import'; readonly document: DocumentToImport }
  | {
      readonly kind: 'pair';
      readonly how: 'merge' | 'keepApart';
      readonly label: string;
      readonly at: readonly [number, number];
    }
  | {
      readonly kind: 'correct';
      readonly label: string;
      readonly at: number;
      readonly word: readonly [string, string | null];
    }
  | { readonly kind: 'undo'; readonly at: number };

const label = fc.constantFrom('Talk', 'Speaker', 'Institution', 'Topic', 'Series');
const correctable = fc.constantFrom('Talk', 'Speaker', 'Appearance', 'Affiliation', 'Institution', 'Topic', 'Series');
const words: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
  Talk: [
    ['title', 'Knots'],
    ['date', '2024-05-02'],
    ['abstract', null],
    ['startsAt', '2024-05-03T10:00Z'],
  ],
  Speaker: [
    ['name', 'Ada Byron Quill'],
    ['homepage', 'https://quill.example/ada'],
  ],
  Institution: [
    ['name', 'The Institute'],
    ['city', 'Quilltown'],
  ],
  // Of a speaker at one talk.
  Appearance: [
    ['affiliations', 'ETH Zurich'],
    ['affiliations', 'MIT; Quill Institute'],
    ['affiliations', null],
  ],
  Affiliation: [
    ['institution', 'ETH Zurich'],
    ['role', 'lecturer'],
    ['start', '2019-10'],
    ['statement', null],
  ],
  Topic: [['label', 'Knottedness']],
  Series: [['name', 'The Seminar']],
};

const AT_TALKS =
  "MATCH (s:Speaker)-[:MADE]->(:Appearance)-[:`IN`]->(t:Talk) RETURN DISTINCT s.id + '@' + t.id AS id ORDER BY id";

const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: document.map((one): Action => ({ kind: 'import', document: one })) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('pair' as const),
      how: fc.constantFrom('merge' as const, 'keepApart' as const),
      label,
      at: fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })),
    }),
  },
  {
    weight: 2,
    arbitrary: correctable.chain((of) =>
      fc.record({
        kind: fc.constant('correct' as const),
        label: fc.constant(of),
        at: fc.nat({ max: 5 }),
        word: fc.constantFrom(...(words[of] ?? [])),
      }),
    ),
  },
  { weight: 2, arbitrary: fc.nat({ max: 8 }).map((at): Action => ({ kind: 'undo', at })) },
);

async function importAll(graph: Graph, documents: readonly DocumentToImport[]): Promise<(string | null)[]> {
  const changes: (string | null)[] = [];
  for await (const { change } of importDocuments(graph, documents, settings)) changes.push(change);
  return changes;
}

/** Does it; gives the change that it made, or null where it made none or could not be. */
async function act(graph: Graph, one: Action, changes: readonly string[]): Promise<string | null> {
  if (one.kind === 'import') return (await importAll(graph, [one.document]))[0] ?? null;
  if (one.kind === 'undo') {
    const change = changes[one.at % Math.max(changes.length, 1)];
    if (change === undefined) return null;
    const undone = await undoChange(graph, change, settings);
    return undone.outcome === 'UNDONE' ? undone.change : null;
  }
  const found = await graph.readText(
    'ids',
    one.label === 'Appearance' ? AT_TALKS : `MATCH (n:${one.label}) RETURN n.id AS id ORDER BY id`,
    {},
  );
  const idAt = (at: number) => String(found[at % Math.max(found.length, 1)]?.id);
  if (one.kind === 'correct') {
    const [field, value] = one.word;
    return changeOf(await correct(graph, { node: idAt(one.at), field, value }, null, settings));
  }
  const pair = { a: idAt(one.at[0]), b: idAt(one.at[1]) };
  return changeOf(await (one.how === 'merge' ? merge : keepApart)(graph, pair, null, settings));
}

function changeOf(decided: DecisionOutcome): string | null {
  return decided.outcome === 'DECIDED' && decided.isNew ? decided.change : null;
}

/** All but the counter, which may go on. */
function lasting({ nodes, relations }: Dump): Dump {
  return { nodes: nodes.filter((line) => !(line.startsWith('Meta') && line.includes('counter'))), relations };
}

describeOnBothEngines('with the readers of the program', (openFresh, engine) => {
  const holds = <T>(of: fc.Arbitrary<T>, law: (value: T) => Promise<void>) =>
    fc.assert(fc.asyncProperty(of, law), { numRuns: Number(process.env.TALKGRAPH_LAW_RUNS ?? RUNS[engine.name]) });

  it('the order of imports changes ids at most, and the same again changes nothing', { timeout: TIMEOUT_MS }, () =>
    holds(
      world.chain((documents) =>
        fc.tuple(fc.constant(documents), fc.shuffledSubarray(documents, { minLength: documents.length })),
      ),
      async ([documents, shuffled]) => {
        const one = await openFresh();
        await importAll(one, documents);
        const before = lasting(await dumpOf(one, { everything: true }));
        expect(await importAll(one, documents)).toEqual(documents.map(() => null));
        expect(lasting(await dumpOf(one, { everything: true }))).toEqual(before);
        const expected = await dumpOf(one, { withoutIds: true });
        const other = await openFresh();
        for (const each of shuffled) await importAll(other, [each]);
        expect(await dumpOf(other, { withoutIds: true })).toEqual(expected);
      },
    ),
  );

  it(
    'imports, decisions and undos in any order leave a whole graph, which a rebuild makes again',
    { timeout: TIMEOUT_MS },
    () =>
      holds(fc.tuple(world, fc.array(action, { minLength: 3, maxLength: 8 })), async ([documents, actions]) => {
        const graph = await openFresh();
        const changes = (await importAll(graph, documents)).flatMap((change) => change ?? []);
        let before = await dumpOf(graph);
        for (const one of actions) {
          const change = await act(graph, one, changes);
          if (change === null) expect(await dumpOf(graph)).toEqual(before);
          else {
            changes.push(change);
            // Taken back and brought again, whatever it was.
            const after = await dumpOf(graph);
            const undone = await undoChange(graph, change, settings);
            expect(await dumpOf(graph)).toEqual(before);
            if (undone.outcome === 'UNDONE') await undoChange(graph, undone.change, settings);
            expect(await dumpOf(graph)).toEqual(after);
            before = after;
          }
        }
        expect(await checkGraph(graph)).toEqual([]);
        const last = lasting(await dumpOf(graph, { everything: true }));
        await rebuild(graph);
        expect(lasting(await dumpOf(graph, { everything: true }))).toEqual(last);
      }),
  );
});
