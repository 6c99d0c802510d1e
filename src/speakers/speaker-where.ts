/** Speakers by what people call them, and filters and orders of lists of speakers. */
import type { Condition, Named, Order, Relation } from '../graph/plan.ts';
import { badInput } from '../graphql/bad-input.ts';
import { builder } from '../graphql/builder.ts';
import { type OrderArg, OrderDirection, type Orders, orderOf } from '../graphql/orders.ts';
import { institutionsNamed } from '../institutions/institution-where.ts';
import { dayOf } from '../talks/partial-date.ts';
import { normTerm } from '../text/fold.ts';
import { topicsNamed } from '../topics/topic-where.ts';

const DEEPEST = 8;
const SPEAKING_ON: Relation = { name: 'speakers/relations/topic-speakers', parent: 'Topic', node: 'Speaker' };

/** The speakers of a slug or name; several when people share a name. */
export function speakersNamed(name: string): Named {
  return {
    parameter: 'speakers',
    fragments: ['speakers/names/speaker-by-slug', 'speakers/names/speaker-by-alias'],
    parameters: { slug: name.trim().toLowerCase(), norm: normTerm(name) },
  };
}

export interface SpeakerWhereValue {
  readonly topic?: string | null | undefined;
  readonly institution?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly AND?: readonly SpeakerWhereValue[] | null | undefined;
  readonly OR?: readonly SpeakerWhereValue[] | null | undefined;
  readonly NOT?: SpeakerWhereValue | null | undefined;
}

export const SpeakerWhere = builder.inputRef<SpeakerWhereValue>('SpeakerWhere');

SpeakerWhere.implement({
  description: 'Which speakers: all of the conditions must hold.',
  fields: (t) => ({
    topic: t.string({ description: 'Gave a talk on this topic, by slug, label or synonym, or on a narrower one.' }),
    institution: t.string({
      description: 'Was affiliated with this institution, by slug, name or alias, or with a unit of it.',
    }),
    asOf: t.field({
      type: 'Date',
      description:
        'With institution: certainly or possibly there on this day. Alone: with any affiliation on this day.',
    }),
    AND: t.field({ type: [SpeakerWhere], description: 'All of these hold.' }),
    OR: t.field({ type: [SpeakerWhere], description: 'At least one of these holds; an empty list is no condition.' }),
    NOT: t.field({ type: SpeakerWhere, description: 'This does not hold.' }),
  }),
});

const SpeakerOrderField = builder.enumType('SpeakerOrderField', {
  description: 'What speakers are ordered by.',
  values: {
    NAME: { description: 'Family name first, without case and accents.' },
    TALK_COUNT: { description: 'Number of talks given.' },
  } as const,
});

export const SpeakerOrder = builder.inputType('SpeakerOrder', {
  description: 'What speakers are ordered by, and which end comes first.',
  fields: (t) => ({
    field: t.field({ type: SpeakerOrderField, required: true, description: 'What to order by.' }),
    direction: t.field({
      type: OrderDirection,
      required: true,
      defaultValue: 'ASC',
      description: 'Which end comes first.',
    }),
  }),
});

const ORDERS: Orders<typeof SpeakerOrderField.$inferType> = {
  NAME: { property: 'sortName', name: 'speakers-by-name' },
  TALK_COUNT: { property: 'talkCount', name: 'speakers-by-talk-count' },
};

/** The order of speakers that the argument asks for, by name when it is left out. */
export function speakerOrder(
  orderBy: readonly OrderArg<typeof SpeakerOrderField.$inferType>[] | null | undefined,
): Order {
  return orderOf(ORDERS, orderBy, { field: 'NAME', direction: 'ASC' });
}

/** The filter as a condition, or null when it says nothing; throws BAD_INPUT when it is nested too deeply. */
export function speakerCondition(where: SpeakerWhereValue | null | undefined, depth = 0): Condition | null {
  if (where == null) return null;
  if (depth > DEEPEST) throw badInput(`where is nested more than ${DEEPEST} deep: flatten it.`);
  const conditions: Condition[] = [];
  const day = where.asOf == null ? null : dayOf(where.asOf);
  if (where.topic != null) {
    const named = topicsNamed(where.topic, true);
    conditions.push({ test: 'speakers/conditions/speaking-on-topics', parameters: {}, named, drive: SPEAKING_ON });
  }
  if (where.institution != null) {
    const named = institutionsNamed(where.institution, true);
    conditions.push({ test: 'speakers/conditions/affiliated-with', parameters: { day }, named });
  } else if (day !== null) conditions.push({ test: 'speakers/conditions/affiliated-on', parameters: { day } });
  const inner = (one: SpeakerWhereValue): Condition => speakerCondition(one, depth + 1) ?? { all: [] };
  if (where.AND != null) conditions.push(...where.AND.map(inner));
  if (where.OR != null && where.OR.length > 0) conditions.push({ any: where.OR.map(inner) });
  if (where.NOT != null) conditions.push({ not: inner(where.NOT) });
  return conditions.length === 0 ? null : { all: conditions };
}
