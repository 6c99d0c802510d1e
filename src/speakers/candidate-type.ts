/** People who may be one, for a person to settle by merging the two or keeping them apart. */
import { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import { declareStatement } from '../graph/statement.ts';
import { builder } from '../graphql/builder.ts';
import { cursorOf, PageInfo, sizeOf, valuesOf } from '../graphql/connections.ts';
import { column } from '../graphql/fields.ts';
import { findNode } from '../graphql/node-type.ts';
import { Speaker } from './speaker-ref.ts';

/** As many people are looked through for pairs. */
const MOST_PEOPLE = 10_000;
const TAG = 'candidates';

const candidateList = z.array(z.object({ id: z.string(), score: z.number(), reason: z.string() }));
type Candidate = z.infer<typeof candidateList>[number];

const pairsStatement = declareStatement({
  name: 'speakers/possible-pairs',
  access: 'read',
  parameters: z.object({ limit: z.int() }),
  row: z.object({ id: z.string(), candidates: z.string(), score: z.number() }),
});

/** Two people who may be one, by their ids, the smaller first. */
export interface CandidatePair {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly reason: string;
}

/** All pairs of people who may be one, the likeliest first. */
export async function listCandidatePairs(graph: Graph): Promise<CandidatePair[]> {
  const rows = await graph.read(pairsStatement, { limit: MOST_PEOPLE });
  const pairs = new Map<string, CandidatePair>();
  for (const { id, candidates } of rows) {
    for (const { id: other, score, reason } of readCandidates(candidates)) {
      const [a, b] = id < other ? [id, other] : [other, id];
      pairs.set(`${a} ${b}`, { a, b, score, reason });
    }
  }
  return [...pairs.values()].sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1));
}

function readCandidates(candidates: string | null): readonly Candidate[] {
  return candidates === null ? [] : candidateList.parse(JSON.parse(candidates));
}

const SpeakerCandidate = builder.objectRef<Candidate>('SpeakerCandidate').implement({
  description: 'Somebody who may be the same person: merge the two, or keep them apart.',
  fields: (t) => ({
    speaker: t.field({
      type: Speaker,
      nullable: true,
      description: 'Who that is.',
      resolve: ({ id }, _args, context, info) => findNode(id, context, info),
    }),
    score: t.exposeFloat('score', { description: 'How much speaks for it, 0 to 1.' }),
    reason: t.exposeString('reason', { description: 'What speaks for it, in words.' }),
  }),
});

builder.objectField(Speaker, 'candidates', (t) =>
  t.field({
    type: [SpeakerCandidate],
    description:
      'At most ten people of the same or a like name who may be this one, though nothing says so for ' +
      'certain, the likeliest first. merge or keepApart settles one, and it is gone.',
    ...column<string | null>('candidates'),
    resolve: async (speaker, _args, context) =>
      readCandidates((await context.loaders.column(speaker, 'candidates')) as string | null),
  }),
);

const CandidatePairType = builder.objectRef<CandidatePair>('CandidatePair').implement({
  description: 'Two people who may be one.',
  fields: (t) => ({
    a: t.field({
      type: Speaker,
      nullable: true,
      description: 'The one.',
      resolve: ({ a }, _args, context, info) => findNode(a, context, info),
    }),
    b: t.field({
      type: Speaker,
      nullable: true,
      description: 'The other.',
      resolve: ({ b }, _args, context, info) => findNode(b, context, info),
    }),
    score: t.exposeFloat('score', { description: 'How much speaks for it, 0 to 1.' }),
    reason: t.exposeString('reason', { description: 'What speaks for it, in words.' }),
  }),
});

interface PairEdge {
  readonly cursor: string;
  readonly node: CandidatePair;
}

interface PairPage {
  readonly edges: readonly PairEdge[];
  readonly total: number;
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
}

const CandidatePairEdge = builder.objectRef<PairEdge>('CandidatePairEdge').implement({
  description: 'A pair of the list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: 'Where it stands, to continue after it.' }),
    node: t.field({ type: CandidatePairType, description: 'The pair.', resolve: ({ node }) => node }),
  }),
});

const CandidatePairConnection = builder.objectRef<PairPage>('CandidatePairConnection').implement({
  description: 'A page of pairs.',
  fields: (t) => ({
    edges: t.field({
      type: [CandidatePairEdge],
      description: 'The pairs with their cursors.',
      resolve: ({ edges }) => [...edges],
    }),
    nodes: t.field({
      type: [CandidatePairType],
      description: 'The pairs.',
      resolve: ({ edges }) => edges.map(({ node }) => node),
    }),
    pageInfo: t.field({
      type: PageInfo,
      description: 'What is before and after.',
      resolve: ({ edges, hasBefore, hasAfter }) => ({
        edges,
        hasPreviousPage: hasBefore,
        hasNextPage: hasAfter,
      }),
    }),
    totalCount: t.exposeInt('total', { description: 'The number of all pairs.' }),
  }),
});

builder.queryField('candidates', (t) =>
  t.field({
    type: CandidatePairConnection,
    description:
      'Pairs of people who may be one, the likeliest first: a list to work through with merge and keepApart.',
    args: {
      first: t.arg.int({ description: 'How many, 1 to 100; 20 when left out.' }),
      after: t.arg.string({ description: 'Continues after this cursor.' }),
    },
    resolve: async (_root, { first, after }, { graph }): Promise<PairPage> => {
      const size = sizeOf(first, 'first');
      const all = await listCandidatePairs(graph);
      const from = after == null ? 0 : placeAfter(all, after);
      const page = all.slice(from, from + size);
      return {
        edges: page.map((node) => ({ cursor: cursorOf(TAG, [node.score, node.a, node.b]), node })),
        total: all.length,
        hasBefore: from > 0,
        hasAfter: from + size < all.length,
      };
    },
  }),
);

/** A cursor holds what its pair was, so that pairs that are settled meanwhile shift nothing. */
function placeAfter(all: readonly CandidatePair[], cursor: string): number {
  const [score, a, b] = valuesOf(cursor, TAG, 3);
  const at = all.findIndex((pair) =>
    pair.score === score ? pair.a + pair.b > `${a}${b}` : pair.score < Number(score),
  );
  return at < 0 ? all.length : at;
}
