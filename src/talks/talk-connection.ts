/** Lists of talks: with a score and reasons where `about` found them. */
import type { Item } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { type Connection, defineConnection, type Edge } from '../graphql/connections.ts';
import { itself, planned } from '../graphql/fields.ts';
import type { About } from './about.ts';
import { TalkFacets } from './talk-facets.ts';
import { matchesOf, planMatches, TopicMatch } from './talk-matches.ts';
import { Talk } from './talk-type.ts';

interface TalkEdge extends Edge {
  /** What `about` made of the talk; absent without it. */
  readonly found?: { readonly item: Item; readonly score: number; readonly text: boolean; readonly about: About };
}

export interface TalkConnectionValue extends Connection {
  readonly edges: readonly TalkEdge[];
}

const { edge, connection } = defineConnection<TalkEdge>('Talk', Talk, 'talks');

export const TalkConnection = connection;

builder.objectField(connection, 'facets', (t) =>
  t.field({
    type: TalkFacets,
    description: 'Counts over all hits, not only this page; counted only when selected.',
    extensions: itself.extensions,
    resolve: (page) => page.of,
  }),
);

builder.objectFields(edge, (t) => ({
  score: t.float({
    nullable: true,
    description: '1 is a direct hit; null without `about`.',
    resolve: ({ found }) => found?.score ?? null,
  }),
  matchedBy: t.field({
    type: [TopicMatch],
    description: 'Why `about` found it, strongest first; empty without `about`.',
    ...planned(planMatches),
    resolve: ({ found }, _args, context, info) => (found === undefined ? [] : matchesOf(found, context, info)),
  }),
}));
