/** Filters and orders of lists of talks, the same wherever such a list stands. */
import type { Condition, Named, Order, Relation } from '../graph/plan.ts';
import { badInput } from '../graphql/bad-input.ts';
import { builder } from '../graphql/builder.ts';
import { type OrderArg, OrderDirection, type Orders, orderOf } from '../graphql/orders.ts';
import { DateRange, type DateRangeValue, daysOfRange } from '../graphql/periods.ts';
import { institutionsNamed } from '../institutions/institution-where.ts';
import { seriesNamed } from '../series/series-where.ts';
import { speakersNamed } from '../speakers/speaker-where.ts';
import { topicsNamed } from '../topics/topic-where.ts';
import { TalkKind, TalkStatus } from './talk-enums.ts';

const DEEPEST = 8;

export interface TalkWhereValue {
  readonly date?: DateRangeValue | null | undefined;
  readonly topic?: string | null | undefined;
  readonly includeNarrower?: boolean | null | undefined;
  readonly speaker?: string | null | undefined;
  readonly institution?: string | null | undefined;
  readonly includeUnits?: boolean | null | undefined;
  readonly series?: string | null | undefined;
  readonly kind?: readonly (typeof TalkKind.$inferType)[] | null | undefined;
  readonly status?: readonly (typeof TalkStatus.$inferType)[] | null | undefined;
  readonly hasRecording?: boolean | null | undefined;
  readonly language?: string | null | undefined;
  readonly AND?: readonly TalkWhereValue[] | null | undefined;
  readonly OR?: readonly TalkWhereValue[] | null | undefined;
  readonly NOT?: TalkWhereValue | null | undefined;
}

export const TalkWhere = builder.inputRef<TalkWhereValue>('TalkWhere');

TalkWhere.implement({
  description: 'Which talks: all of the conditions must hold. What is left out does not matter.',
  fields: (t) => ({
    date: t.field({ type: DateRange, description: 'Talks that may have been in the period.' }),
    topic: t.string({ description: 'A topic by slug, label or synonym.' }),
    includeNarrower: t.boolean({ defaultValue: true, description: 'Whether talks on narrower topics count.' }),
    speaker: t.string({ description: 'A speaker by slug or name.' }),
    institution: t.string({ description: 'An institution that a speaker represented, by slug, name or alias.' }),
    includeUnits: t.boolean({
      defaultValue: true,
      description: "Whether the institution's departments and institutes count.",
    }),
    series: t.string({ description: 'A series by slug or name.' }),
    kind: t.field({ type: [TalkKind], description: 'One of these kinds.' }),
    status: t.field({ type: [TalkStatus], description: 'One of these statuses.' }),
    hasRecording: t.boolean({ description: 'Whether there is a recording.' }),
    language: t.string({ description: 'ISO 639-1, such as en.' }),
    AND: t.field({ type: [TalkWhere], description: 'All of these hold.' }),
    OR: t.field({ type: [TalkWhere], description: 'At least one of these holds; an empty list is no condition.' }),
    NOT: t.field({ type: TalkWhere, description: 'This does not hold.' }),
  }),
});

const TalkOrderField = builder.enumType('TalkOrderField', {
  description: 'What talks are ordered by.',
  values: {
    DATE: { description: 'Date and start time; talks without a date count as earliest.' },
    TITLE: { description: 'Title, without case and accents.' },
    RELEVANCE: { description: 'How well `about` fits; without `about` it means DATE.' },
  } as const,
});

export type TalkOrderValue = OrderArg<typeof TalkOrderField.$inferType>;

export const TalkOrder = builder.inputType('TalkOrder', {
  description: 'What talks are ordered by, and which end comes first.',
  fields: (t) => ({
    field: t.field({ type: TalkOrderField, required: true, description: 'What to order by.' }),
    direction: t.field({
      type: OrderDirection,
      required: true,
      defaultValue: 'DESC',
      description: 'Which end comes first.',
    }),
  }),
});

const ORDERS: Orders<typeof TalkOrderField.$inferType> = {
  DATE: { property: 'dateSort', name: 'talks-by-date' },
  TITLE: { property: 'titleSort', name: 'talks-by-title' },
  RELEVANCE: { property: 'dateSort', name: 'talks-by-date' },
};

/** The order of talks that the argument asks for, newest first when it is left out. */
export function talkOrder(orderBy: readonly TalkOrderValue[] | null | undefined): Order {
  return orderOf(ORDERS, orderBy, { field: 'DATE', direction: 'DESC' });
}

const DRIVE: Readonly<Record<'topic' | 'speaker' | 'institution' | 'series', Relation>> = {
  topic: { name: 'talks/relations/topic-talks-own', parent: 'Topic', node: 'Talk' },
  speaker: { name: 'talks/relations/speaker-talks', parent: 'Speaker', node: 'Talk' },
  institution: { name: 'talks/relations/institution-talks-own', parent: 'Institution', node: 'Talk' },
  series: { name: 'talks/relations/series-talks', parent: 'Series', node: 'Talk' },
};

/** The filter as a condition, or null when it says nothing; throws BAD_INPUT when it is nested too deeply. */
export function talkCondition(where: TalkWhereValue | null | undefined, depth = 0): Condition | null {
  if (where == null) return null;
  if (depth > DEEPEST) throw badInput(`where is nested more than ${DEEPEST} deep: flatten it.`);
  const conditions = [...namedConditions(where), ...plainConditions(where)];
  const inner = (list: readonly TalkWhereValue[]) => list.flatMap((one) => talkCondition(one, depth + 1) ?? []);
  if (where.AND != null) conditions.push(...inner(where.AND));
  if (where.OR != null && where.OR.length > 0) {
    const any = where.OR.map((one) => talkCondition(one, depth + 1) ?? { all: [] });
    conditions.push({ any });
  }
  if (where.NOT != null) {
    const not = talkCondition(where.NOT, depth + 1);
    // NOT of no condition is nothing at all: what holds for every talk does not hold for none.
    conditions.push({ not: not ?? { all: [] } });
  }
  return conditions.length === 0 ? null : { all: conditions };
}

function namedConditions(where: TalkWhereValue): Condition[] {
  const conditions: Condition[] = [];
  const add = (test: string, named: Named, drive: Relation) =>
    conditions.push({ test: `talks/conditions/${test}`, parameters: {}, named, drive });
  if (where.speaker != null) add('by-speakers', speakersNamed(where.speaker), DRIVE.speaker);
  if (where.series != null) add('in-series', seriesNamed(where.series), DRIVE.series);
  if (where.topic != null) add('on-topics', topicsNamed(where.topic, where.includeNarrower !== false), DRIVE.topic);
  if (where.institution != null) {
    add(
      'representing-institutions',
      institutionsNamed(where.institution, where.includeUnits !== false),
      DRIVE.institution,
    );
  }
  return conditions;
}

function plainConditions(where: TalkWhereValue): Condition[] {
  const conditions: Condition[] = [];
  const add = (test: string, parameters: Record<string, number | boolean | string | readonly string[]>) =>
    conditions.push({ test: `talks/conditions/${test}`, parameters });
  if (where.date != null) {
    const { from, to } = daysOfRange(where.date);
    add('within-days', { from, to });
  }
  if (where.kind != null) add('of-kinds', { kinds: where.kind });
  if (where.status != null) add('of-statuses', { statuses: where.status });
  if (where.hasRecording != null) add('with-recording', { hasRecording: where.hasRecording });
  if (where.language != null) add('in-language', { language: where.language.toLowerCase() });
  return conditions;
}
