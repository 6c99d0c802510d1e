/** One box for everything. */
import type { GraphQLResolveInfo } from 'graphql';
import type { SearchLabel } from '../graph/graph.ts';
import { findNameHits, type NameQuestion, talksRoot } from '../graph/hits.ts';
import type { Item } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { boundsOf, cursorOf, ends, PageInfo } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import { itself, planned } from '../graphql/fields.ts';
import { type Hit, type HitEdge, type HitOrder, type HitPage, hitPage } from '../graphql/hit-pages.ts';
import { findNode } from '../graphql/node-type.ts';
import { Institution } from '../institutions/institution-type.ts';
import { Series } from '../series/series-type.ts';
import { Speaker } from '../speakers/speaker-ref.ts';
import { snippetOf } from '../talks/snippet.ts';
import { Talk } from '../talks/talk-type.ts';
import { normTerm } from '../text/fold.ts';
import type { Typed } from '../text/typed-words.ts';
import { Topic } from '../topics/topic-type.ts';
import { readTyped } from './name-page.ts';
import { nameScore } from './name-score.ts';

const MOST_HITS = 200;

const LABELS = {
  TALK: 'Talk',
  SPEAKER: 'Speaker',
  INSTITUTION: 'Institution',
  TOPIC: 'Topic',
  SERIES: 'Series',
} as const satisfies Record<string, SearchLabel>;

/** Where two fit equally well, a person or place is more likely meant than a talk that names it. */
const RANKS: Readonly<Record<SearchLabel, number>> = { Topic: 0, Speaker: 1, Institution: 2, Series: 3, Talk: 4 };

interface SearchHit extends Hit {
  readonly score: number;
  readonly label: SearchLabel;
  readonly name: string;
  /** Where a plan has brought it with what is selected. */
  readonly item: Item | null;
}

interface SearchPage extends HitPage<SearchHit> {
  readonly typed: Typed;
  /** Null where the page was found without the others. */
  readonly total: number | null;
  readonly question: NameQuestion;
}

const SearchKind = builder.enumType('SearchKind', {
  description: 'What can be searched for.',
  values: {
    TALK: { description: 'Talks, by title and abstract.' },
    SPEAKER: { description: 'People, by name.' },
    INSTITUTION: { description: 'Institutions, by name and alias.' },
    TOPIC: { description: 'Topics, by label and synonym.' },
    SERIES: { description: 'Series, by name.' },
  } as const,
});

const SearchResult = builder.unionType('SearchResult', {
  description: 'Anything that the search box finds.',
  types: [Talk, Speaker, Institution, Topic, Series],
  resolveType: (item) => item.label,
});

const SearchEdge = builder.objectRef<HitEdge<SearchHit> & { readonly typed: Typed }>('SearchEdge').implement({
  description: 'One thing that was found, with its place in the list.',
  fields: (t) => ({
    cursor: t.string({ description: 'Its place in the list: give it to after.', resolve: ({ cursor }) => cursor }),
    node: t.field({
      type: SearchResult,
      description: 'What was found.',
      extensions: itself.extensions,
      resolve: ({ hit }, _args, context, info) => hit.item ?? getFound(hit.id, context, info),
    }),
    score: t.float({
      description: 'How well it fits: 1 when the name is what was typed.',
      resolve: ({ hit }) => hit.score,
    }),
    snippet: t.string({
      nullable: true,
      description: 'The words of its name, title or abstract that fit.',
      ...planned(({ node }) => node.columns.add('title').add('abstract')),
      resolve: async ({ hit, typed: { words, typed } }, _args, context) => {
        const begun = typed.some(({ isPrefix }) => isPrefix) ? (words.at(-1) ?? null) : null;
        const { label, name, item } = hit;
        if (label !== 'Talk') return snippetOf([name], words, begun) ?? name;
        const texts = ['title', 'abstract'].map((column) =>
          item === null ? context.loaders.columnOf('Talk', hit.id, column) : context.loaders.column(item, column),
        );
        return snippetOf(await Promise.all(texts), words, begun);
      },
    }),
  }),
});

const SearchConnection = builder.objectRef<SearchPage>('SearchConnection').implement({
  description: 'A page of what was found.',
  fields: (t) => ({
    edges: t.field({
      type: [SearchEdge],
      description: 'The page with a cursor at each place.',
      extensions: itself.extensions,
      resolve: ({ edges, typed }) => edges.map((edge) => ({ ...edge, typed })),
    }),
    nodes: t.field({
      type: [SearchResult],
      description: 'The page without cursors.',
      extensions: itself.extensions,
      resolve: ({ edges }, _args, context, info) =>
        Promise.all(edges.map(({ hit }) => hit.item ?? getFound(hit.id, context, info))),
    }),
    pageInfo: t.field({ type: PageInfo, description: 'Where the page stands in the list.', resolve: (page) => page }),
    totalCount: t.int({
      description: `How many were found, at most ${MOST_HITS} of a kind.`,
      resolve: async ({ total, question }, _args, context) =>
        total ?? (await findNameHits(context.graph, question)).length,
    }),
  }),
});

const ORDER: HitOrder = { tag: 'search', directions: ['DESC', 'ASC', 'ASC', 'ASC'] };

function hitOf(of: Omit<SearchHit, 'keys'> & { readonly sort: string }): SearchHit {
  const { sort, ...hit } = of;
  return { ...hit, keys: [hit.score, RANKS[hit.label], sort, hit.id] };
}

/** The first page where the plan finds and ranks by itself, or null where that cannot be. */
async function firstPage(
  question: NameQuestion,
  args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<SearchPage | null> {
  const { limit, cursor } = boundsOf(args);
  const root = cursor === null ? talksRoot(context.graph, { ...question, first: limit }) : null;
  if (root === null) return null;
  const found = await context.loaders.root(root, 'Talk', info, (node) => {
    node.columns.add('titleSort');
    node.links.add('score');
  });
  const hits = found.items.map((item) => {
    const sort = String(item.values.titleSort ?? '');
    return hitOf({ id: item.id, label: 'Talk', name: sort, score: Number(item.values.score), item, sort });
  });
  const edges = hits.map((hit) => ({ hit, cursor: cursorOf(ORDER.tag, hit.keys) }));
  return { edges, ...ends(found, false, false), typed: question.typed, total: null, question };
}

async function getFound(id: string, context: Context, info: Parameters<typeof findNode>[2]): Promise<Item> {
  // A node that was deleted between the search and this look-up: GraphQL then reports the missing non-null value.
  return (await findNode(id, context, info)) as Item;
}

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description: 'One box for everything: talks, speakers, institutions, topics and series, best first.',
    args: {
      text: t.arg.string({
        required: true,
        description:
          'A name or a few words as people type them, at most 300 characters: in any spelling, the last word ' +
          'perhaps not finished, in names with one slip a word.',
      }),
      kinds: t.arg({ type: [SearchKind], description: 'Only these kinds; all when left out.' }),
      first: t.arg.int({ description: 'How many, 1 to 100; 20 when left out.' }),
      after: t.arg.string({ description: 'Continues after this cursor.' }),
    },
    resolve: async (_root, { text, kinds, first, after }, context, info): Promise<SearchPage> => {
      const typed = readTyped(text, 'text');
      const labels = [
        ...new Set((kinds ?? (Object.keys(LABELS) as (keyof typeof LABELS)[])).map((kind) => LABELS[kind])),
      ];
      const question = { labels, typed, norm: normTerm(text), limit: MOST_HITS };
      const ranked = await firstPage(question, { first, after }, context, info);
      if (ranked !== null) return ranked;
      const hits = (await findNameHits(context.graph, question)).map((hit) => {
        const { label, id, name, sort } = hit;
        return hitOf({ id, label, name, score: nameScore(hit, typed), item: null, sort });
      });
      const page = hitPage(hits, ORDER, { first, after });
      return { ...page, typed, total: hits.length, question };
    },
  }),
);
