/** Statistics as flat rows for dashboards. */

import type { Item } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { sizeOf } from '../graphql/connections.ts';
import { AffiliationKind } from '../speakers/affiliation-type.ts';
import { Speaker } from '../speakers/speaker-ref.ts';
import { INSTITUTIONS_COUNTED } from '../talks/talk-facets.ts';
import { TalkWhere } from '../talks/talk-where.ts';
import { affiliationFlows, type Flow as FlowRow } from './affiliation-flows.ts';
import {
  type GraphEdge as EdgeRow,
  type GraphNode as NodeRow,
  neighbourhood,
  type GraphRows as Rows,
} from './neighbourhood.ts';
import { type TimePoint as Point, talksPerPeriod } from './talks-per-period.ts';
import { type TopRow as Top, topRows } from './top-rows.ts';
import { findTotals, type Totals as Numbers } from './totals.ts';

const DEFAULT_TOP = 10;
const DEFAULT_FLOWS = 100;
const DEFAULT_PEOPLE = 20;
const DEFAULT_NODES = 150;
const FROM = 'Its beginning: an ISO 8601 instant or date, a year of four digits, or milliseconds since 1970 as text.';
const TO = 'Its end, which counts as well, in the same forms.';

const Period = builder.enumType('Period', {
  description: 'A stretch of the calendar, in UTC.',
  values: {
    DAY: { description: 'A day.' },
    WEEK: { description: 'A week, from Monday.' },
    MONTH: { description: 'A month.' },
    QUARTER: { description: 'A quarter of a year, from January, April, July or October.' },
    YEAR: { description: 'A year.' },
  } as const,
});

const StatsSeries = builder.enumType('StatsSeries', {
  description: 'What talks are counted by, each in a series of its own.',
  values: {
    NONE: { description: 'One series, named talks.' },
    TOPIC: { description: 'The very topics of the talks, not those above them.' },
    INSTITUTION: { description: INSTITUTIONS_COUNTED },
    SPEAKER: { description: 'The people who gave them.' },
    SERIES: { description: 'The seminars, conferences and workshops that they belong to.' },
  } as const,
});

const TopKind = builder.enumType('TopKind', {
  description: 'What has many talks.',
  values: {
    SPEAKER: { description: 'People who gave talks.' },
    INSTITUTION: { description: INSTITUTIONS_COUNTED },
    TOPIC: { description: 'The very topics of the talks, not those above them.' },
    SERIES: { description: 'Seminars, conferences and workshops.' },
  } as const,
});

const Totals = builder.objectRef<Numbers>('Totals').implement({
  description: 'How many there are of each kind of thing.',
  fields: (t) => ({
    talks: t.exposeInt('talks', { description: 'Talks, cancelled ones included.' }),
    speakers: t.exposeInt('speakers', { description: 'People who take part in talks.' }),
    institutions: t.exposeInt('institutions', { description: 'Institutions and their units.' }),
    topics: t.exposeInt('topics', { description: 'Topics, those above them included.' }),
    series: t.exposeInt('series', { description: 'Series.' }),
    affiliations: t.exposeInt('affiliations', { description: 'Affiliations.' }),
    sources: t.exposeInt('sources', { description: 'Documents that were imported.' }),
  }),
});

const TimePoint = builder.objectRef<Point>('TimePoint').implement({
  description: 'A number of talks in one period.',
  fields: (t) => ({
    time: t.field({ type: 'DateTime', description: 'When the period begins, in UTC.', resolve: ({ time }) => time }),
    count: t.exposeInt('count', { description: 'The number of talks.' }),
    series: t.exposeString('series', {
      description: 'The label or name of what they were counted by, with its slug where two have the same.',
    }),
  }),
});

const Flow = builder.objectRef<FlowRow>('Flow').implement({
  description: 'A number of people who moved from one institution to another.',
  fields: (t) => ({
    source: t.exposeString('source', { description: 'The name of the institution that they left.' }),
    target: t.exposeString('target', { description: 'The name of the institution that they came to.' }),
    sourceId: t.exposeID('sourceId', { description: 'The id of the institution that they left.' }),
    targetId: t.exposeID('targetId', { description: 'The id of the institution that they came to.' }),
    sourceSlug: t.exposeString('sourceSlug', { description: 'Its readable name for addresses.' }),
    targetSlug: t.exposeString('targetSlug', { description: 'Its readable name for addresses.' }),
    count: t.exposeInt('count', { description: 'The number of people.' }),
    speakers: t.field({
      type: [Speaker],
      description: 'Who they are, in no order that says anything.',
      args: { first: t.arg.int({ defaultValue: DEFAULT_PEOPLE, description: 'How many, 1 to 100.' }) },
      // Read from the graph a moment ago: where one has been deleted since, GraphQL reports the missing non-null value.
      resolve: ({ people }, { first }, { loaders }, info) =>
        Promise.all(
          people
            .slice(0, sizeOf(first, 'first', DEFAULT_PEOPLE))
            .map(async (id) => (await loaders.item('Speaker', id, info)) as Item),
        ),
    }),
  }),
});

const TopRow = builder.objectRef<Top>('TopRow').implement({
  description: 'A thing and the number of its talks.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    label: t.exposeString('label', { description: 'Its label or name.' }),
    count: t.exposeInt('count', { description: 'The number of talks.' }),
  }),
});

const GraphNode = builder.objectRef<NodeRow>('GraphNode').implement({
  description: 'A thing in a neighbourhood, with the column names of node graphs.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    slug: t.exposeString('slug', {
      nullable: true,
      description: 'Its readable name for addresses; null for the node that says what was left out.',
    }),
    title: t.exposeString('title', { description: 'Its title, name or label.' }),
    subTitle: t.exposeString('subTitle', {
      nullable: true,
      description: 'The date of a talk, the city of an institution.',
    }),
    mainStat: t.exposeString('mainStat', { nullable: true, description: 'The number of its talks.' }),
    kind: t.exposeString('kind', {
      description: 'TALK, SPEAKER, INSTITUTION, TOPIC or SERIES; LEFT_OUT for the last node where not all is shown.',
    }),
    leftOut: t.exposeInt('leftOut', {
      nullable: true,
      description: 'The number of links that are not shown; null but for the node that says so.',
    }),
  }),
});

const GraphEdge = builder.objectRef<EdgeRow>('GraphEdge').implement({
  description: 'A link in a neighbourhood.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id among these edges.' }),
    source: t.exposeID('source', { description: 'The id of the node that it leads from.' }),
    target: t.exposeID('target', { description: 'The id of the node that it leads to.' }),
    mainStat: t.exposeString('mainStat', { nullable: true, description: 'Role and period of an affiliation.' }),
    kind: t.exposeString('kind', {
      description: 'GAVE, AFFILIATED, REPRESENTED, ABOUT, PART_OF, BROADER, RELATED or HOSTED_BY.',
    }),
  }),
});

const GraphRows = builder.objectRef<Rows>('GraphRows').implement({
  description: 'A neighbourhood as rows.',
  fields: (t) => ({
    nodes: t.field({
      type: [GraphNode],
      description: 'The thing itself, then what is nearest; the last one says what was left out, where something was.',
      resolve: ({ nodes }) => nodes,
    }),
    edges: t.field({ type: [GraphEdge], description: 'The links between them.', resolve: ({ edges }) => edges }),
  }),
});

const Stats = builder.objectRef<object>('Stats').implement({
  description: 'Rows for dashboards: flat, one array deep, times as UTC instants in ascending order without gaps.',
  fields: (t) => {
    const times = {
      from: t.arg.string({ description: FROM }),
      to: t.arg.string({ description: TO }),
    };
    const talks = {
      where: t.arg({ type: TalkWhere, description: 'Which talks.' }),
      about: t.arg.string({ description: 'Only talks that this topic or these words find, as in talks.' }),
    };
    return {
      totals: t.field({
        type: Totals,
        description: 'How many there are of each kind of thing.',
        resolve: (_stats, _args, { graph }) => findTotals(graph),
      }),
      talksPerPeriod: t.field({
        type: [TimePoint],
        description:
          'How many talks there were in each period, also where there were none; those between from and to, or ' +
          'between the first and the last talk. A talk counts on the earliest day that it may have been; ' +
          'without a date it counts nowhere.',
        args: {
          by: t.arg({ type: Period, required: true, description: 'How long the periods are.' }),
          ...times,
          ...talks,
          series: t.arg({
            type: StatsSeries,
            defaultValue: 'NONE',
            description: 'What the talks are counted by; a talk counts in every series that it belongs to.',
          }),
          top: t.arg.int({
            defaultValue: DEFAULT_TOP,
            description: 'How many series, 1 to 100: those with the most talks in the time.',
          }),
        },
        resolve: (_stats, { series, top, ...rest }, { graph }) =>
          talksPerPeriod(graph, { ...rest, series: series ?? 'NONE', top: sizeOf(top, 'top', DEFAULT_TOP) }),
      }),
      affiliationFlows: t.field({
        type: [Flow],
        description:
          'People who moved from one institution to another: whose affiliation there is known to have come ' +
          'after one here, by its dates or by what the sources say, with none known in between. Most people ' +
          'first.',
        args: {
          from: t.arg.string({ description: `Only moves that may have been in this time. ${FROM}` }),
          to: t.arg.string({ description: TO }),
          kinds: t.arg({
            type: [AffiliationKind],
            description: 'Only affiliations of these kinds; all when left out.',
          }),
          institutions: t.arg.idList({
            description:
              'Only moves that all of these took part in: with one id those to it and from it, with two those ' +
              'between them. Their units are institutions of their own.',
          }),
          first: t.arg.int({ defaultValue: DEFAULT_FLOWS, description: 'How many, 1 to 100.' }),
        },
        resolve: (_stats, { first, ...rest }, { graph }) =>
          affiliationFlows(graph, { ...rest, first: sizeOf(first, 'first', DEFAULT_FLOWS) }),
      }),
      top: t.field({
        type: [TopRow],
        description: 'What has the most talks, in a time or ever.',
        args: {
          of: t.arg({ type: TopKind, required: true, description: 'What is counted.' }),
          ...times,
          ...talks,
          first: t.arg.int({ defaultValue: DEFAULT_TOP, description: 'How many, 1 to 100.' }),
        },
        resolve: (_stats, { first, ...rest }, { graph }) =>
          topRows(graph, { ...rest, first: sizeOf(first, 'first', DEFAULT_TOP) }),
      }),
      neighbourhood: t.field({
        type: GraphRows,
        description: 'What stands around one thing, capped, with what was left out said in the last node.',
        args: {
          of: t.arg.id({
            required: true,
            description: 'A talk, speaker, institution, topic or series: its id, or as in topics/optimization.',
          }),
          depth: t.arg.int({ defaultValue: 1, description: 'How many links away, 1 to 3.' }),
          first: t.arg.int({ defaultValue: DEFAULT_NODES, description: 'How many nodes at most, 2 to 500.' }),
        },
        resolve: (_stats, { of, depth, first }, { graph }) =>
          neighbourhood(graph, { of, depth: depth ?? 1, first: first ?? DEFAULT_NODES }),
      }),
    };
  },
});

builder.queryField('stats', (t) =>
  t.field({
    type: Stats,
    description: 'Rows for dashboards.',
    resolve: () => ({}),
  }),
);
