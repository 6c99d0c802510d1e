/** One box for everything. */
import type { SearchLabel } from '../graph/graph.ts';
import { findNameHits, type NameHit } from '../graph/hits.ts';
import type { Item } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { PageInfo } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import { type Hit, type HitEdge, type HitPage, hitPage } from '../graphql/hit-pages.ts';
import { findNode } from '../graphql/node-type.ts';
import { Institution } from '../institutions/institution-type.ts';
import { Series } from '../series/series-type.ts';
import { Speaker } from '../speakers/speaker-ref.ts';
import { snippetOf } from '../talks/snippet.ts';
import { Talk } from '../talks/talk-type.ts';
import { normTerm } from '../text/fold.ts';
import { Topic } from '../topics/topic-type.ts';
import { wordsOf } from './name-page.ts';
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
  readonly found: NameHit;
}

interface SearchPage extends HitPage<SearchHit> {
  readonly words: readonly string[];
  readonly total: number;
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

const SearchEdge = builder
  .objectRef<HitEdge<SearchHit> & { readonly words: readonly string[] }>('SearchEdge')
  .implement({
    description: 'One thing that was found, with its place in the list.',
    fields: (t) => ({
      cursor: t.string({ description: 'Its place in the list: give it to after.', resolve: ({ cursor }) => cursor }),
      node: t.field({
        type: SearchResult,
        description: 'What was found.',
        resolve: ({ hit }, _args, context, info) => getFound(hit.id, context, info),
      }),
      score: t.float({
        description: 'How well it fits: 1 when the name is what was typed.',
        resolve: ({ hit }) => hit.score,
      }),
      snippet: t.string({
        nullable: true,
        description: 'The words of its name, title or abstract that fit.',
        resolve: async ({ hit, words }, _args, context) => {
          const { label, name } = hit.found;
          const own = snippetOf([name], words);
          if (label !== 'Talk' || own !== null) return own ?? name;
          return snippetOf([await context.loaders.columnOf('Talk', hit.id, 'abstract')], words);
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
      resolve: ({ edges, words }) => edges.map((edge) => ({ ...edge, words })),
    }),
    nodes: t.field({
      type: [SearchResult],
      description: 'The page without cursors.',
      resolve: ({ edges }, _args, context, info) =>
        Promise.all(edges.map(({ hit }) => getFound(hit.id, context, info))),
    }),
    pageInfo: t.field({ type: PageInfo, description: 'Where the page stands in the list.', resolve: (page) => page }),
    totalCount: t.int({
      description: `How many were found, at most ${MOST_HITS} of a kind.`,
      resolve: ({ total }) => total,
    }),
  }),
});

async function getFound(id: string, context: Context, info: Parameters<typeof findNode>[2]): Promise<Item> {
  // A node that was deleted between the search and this look-up: GraphQL then reports the missing non-null value.
  return (await findNode(id, context, info)) as Item;
}

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description: 'One box for everything: talks, speakers, institutions, topics and series, best first.',
    args: {
      text: t.arg.string({ required: true, description: 'A name or a few words, at most 300 characters.' }),
      kinds: t.arg({ type: [SearchKind], description: 'Only these kinds; all when left out.' }),
      first: t.arg.int({ description: 'How many, 1 to 100; 20 when left out.' }),
      after: t.arg.string({ description: 'Continues after this cursor.' }),
    },
    resolve: async (_root, { text, kinds, first, after }, context): Promise<SearchPage> => {
      const words = wordsOf(text, 'text');
      const labels = [
        ...new Set((kinds ?? (Object.keys(LABELS) as (keyof typeof LABELS)[])).map((kind) => LABELS[kind])),
      ];
      const found = await findNameHits(context.graph, { labels, words, norm: normTerm(text), limit: MOST_HITS });
      const hits = found.map((hit): SearchHit => {
        const score = nameScore(hit, text);
        return { id: hit.id, found: hit, score, keys: [score, RANKS[hit.label], hit.sort, hit.id] };
      });
      const page = hitPage(hits, { tag: 'search', directions: ['DESC', 'ASC', 'ASC', 'ASC'] }, { first, after });
      return { ...page, words, total: hits.length };
    },
  }),
);
