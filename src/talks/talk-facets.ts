/** What the talks of a list have in common: topics, speakers, institutions and years, counted over all hits. */
import type { GraphQLResolveInfo } from 'graphql';
import { type Condition, type Item, type Relation, type Step, stepTo } from '../graph/plan.ts';
import type { DayCounts } from '../graph/plan-days.ts';
import { compareKeys } from '../graph/plan-rows.ts';
import { builder } from '../graphql/builder.ts';
import { type Listed, sizeOf } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import { link, planned } from '../graphql/fields.ts';
import { InstitutionCount } from '../institutions/institution-type.ts';
import { SpeakerCount } from '../speakers/speaker-type.ts';
import { TopicCount } from '../topics/topic-type.ts';
import { DAY_MIN, isoOf } from './partial-date.ts';
import { daysOfTalks } from './talk-days.ts';

const DEFAULT_FACETS = 10;

const counted = (name: string, node: Relation['node']): Relation => ({
  name: `talks/counted/${name}`,
  parent: 'Talk',
  node,
});

/** What talks are counted by. */
export const COUNTED = {
  topics: counted('topics', 'Topic'),
  speakers: counted('speakers', 'Speaker'),
  institutions: counted('institutions', 'Institution'),
  series: counted('series', 'Series'),
} as const;
const YEARS = counted('years', 'Year');

/** How institutions are counted, wherever talks are counted by them. */
export const INSTITUTIONS_COUNTED =
  'A speaker counts for the institutions as printed at the talk or, where none is printed, for those ' +
  'where the person is known to have been on its day, for certain; a talk counts once for each. A ' +
  'department counts by itself, not for what it belongs to.';

interface FacetArgs {
  readonly first?: number | null | undefined;
}

/** A facet as a step from where the list of talks begins. */
function facetStep(step: Step, of: Relation, limit: number | null): Step {
  return { ...step, page: null, limit, counted: of };
}

/** A field of the facets: a part of the list's plan where the list hangs on an item, else a plan of its own. */
function facet(of: Relation, limitOf: (args: FacetArgs) => number | null) {
  return {
    // The plan's node here is the talk's, and what is counted hangs beside it.
    ...planned(({ node, args, child, into }) => {
      const step = stepTo(node);
      if (node.up !== null && step !== null) into(child(node.up, facetStep(step, of, limitOf(args))));
    }),
    resolve: async (
      listed: Listed,
      args: FacetArgs,
      context: Context,
      info: GraphQLResolveInfo,
    ): Promise<readonly Item[]> => {
      const limit = limitOf(args);
      if (listed.kind === 'step') {
        const { items } = await context.loaders.related(listed.from, facetStep(listed.step, of, limit), info);
        return items;
      }
      const { ids, where } = listed;
      if (ids?.length === 0) return [];
      if (ids === null) return keptFacet(where, { of, limit }, context, info);
      return (await context.loaders.root({ kind: 'counted', ids, where, counted: of, limit }, of.node, info)).items;
    },
  };
}

/** A facet of all talks of a condition, from the counts that are kept for statistics. */
async function keptFacet(
  where: Condition | null,
  { of, limit }: { readonly of: Relation; readonly limit: number | null },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly Item[]> {
  const selection = { about: null, where };
  if (of === YEARS) return yearsOf(await daysOfTalks(context.graph, selection, null));
  const sums = (await daysOfTalks(context.graph, selection, of)).map(({ id, sort, counts }) => ({
    id,
    keys: [counts.reduce((sum, count) => sum + count, 0), sort, id],
  }));
  const first = sums.sort((a, b) => compareKeys(['DESC', 'ASC', 'ASC'], a.keys, b.keys)).slice(0, limit ?? sums.length);
  if (first.length === 0) return [];
  const { items } = await context.loaders.root({ kind: 'ids', ids: first.map(({ id }) => id) }, of.node, info);
  const byId = new Map(items.map((item) => [item.id, item]));
  return first.flatMap(({ id, keys: [count = 0] }) => {
    const item = byId.get(id);
    return item === undefined ? [] : [{ ...item, values: { ...item.values, count } }];
  });
}

/** The years of the earliest days that the talks may have been, most talks first. */
function yearsOf(all: readonly DayCounts[]): readonly Item[] {
  const sums = new Map<string, number>();
  for (const { days, counts } of all) {
    days.forEach((day, at) => {
      if (day === DAY_MIN) return;
      const year = isoOf(day).slice(0, 4);
      sums.set(year, (sums.get(year) ?? 0) + (counts[at] ?? 0));
    });
  }
  return [...sums]
    .sort((a, b) => compareKeys(['DESC', 'ASC'], [a[1], a[0]], [b[1], b[0]]))
    .map(([id, count]) => ({ id, label: 'Year', values: { count }, related: new Map(), parent: null }));
}

const asked = ({ first }: FacetArgs): number => sizeOf(first, 'first', DEFAULT_FACETS);

const YearCount = builder.objectRef<Item>('YearCount').implement({
  description: 'A year and a number of talks.',
  fields: (t) => ({
    year: t.int({ description: 'The year.', ...planned(() => undefined), resolve: ({ id }) => Number(id) }),
    count: t.int({ description: 'The number of talks.', ...link<number>('count') }),
  }),
});

export const TalkFacets = builder.objectRef<Listed>('TalkFacets').implement({
  description: 'Counts over all hits of a list, not only its page: most frequent first, then by name.',
  fields: (t) => {
    const args = {
      first: t.arg.int({ defaultValue: DEFAULT_FACETS, description: 'How many, 1 to 100.' }),
    };
    return {
      topics: t.field({
        type: [TopicCount],
        description: 'What the talks are about: each counts for the very topics that it has.',
        args,
        ...facet(COUNTED.topics, asked),
      }),
      speakers: t.field({
        type: [SpeakerCount],
        description: 'Who gave them.',
        args,
        ...facet(COUNTED.speakers, asked),
      }),
      institutions: t.field({
        type: [InstitutionCount],
        description: `Where their speakers came from. ${INSTITUTIONS_COUNTED}`,
        args,
        ...facet(COUNTED.institutions, asked),
      }),
      years: t.field({
        type: [YearCount],
        description: 'The years in which they were; talks without a date are in none.',
        ...facet(YEARS, () => null),
      }),
    };
  },
});
