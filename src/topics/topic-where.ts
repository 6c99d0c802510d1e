/** Topics by what people call them, and filters and orders of lists of topics. */
import type { Condition, Named, Order } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { type OrderArg, OrderDirection, type Orders, orderOf } from '../graphql/orders.ts';
import { normTerm } from '../text/fold.ts';

/** The topics of a slug, label or synonym, with those below them where asked for. */
export function topicsNamed(name: string, includeNarrower: boolean): Named {
  const suffix = includeNarrower ? '-and-below' : '';
  return {
    parameter: 'topics',
    fragments: [`topics/names/topic-by-slug${suffix}`, `topics/names/topic-by-alias${suffix}`],
    parameters: { slug: name.trim().toLowerCase(), norm: normTerm(name) },
  };
}

export const TopicWhere = builder.inputType('TopicWhere', {
  description: 'Which topics.',
  fields: (t) => ({ under: t.string({ description: 'This topic, by slug, label or synonym, and those below it.' }) }),
});

const TopicOrderField = builder.enumType('TopicOrderField', {
  description: 'What topics are ordered by.',
  values: {
    LABEL: { description: 'Label, without case and accents.' },
    TALK_COUNT: { description: 'Number of talks on the very topic.' },
  } as const,
});

export const TopicOrder = builder.inputType('TopicOrder', {
  description: 'What topics are ordered by, and which end comes first.',
  fields: (t) => ({
    field: t.field({ type: TopicOrderField, required: true, description: 'What to order by.' }),
    direction: t.field({
      type: OrderDirection,
      required: true,
      defaultValue: 'ASC',
      description: 'Which end comes first.',
    }),
  }),
});

const ORDERS: Orders<typeof TopicOrderField.$inferType> = {
  LABEL: { property: 'labelSort', name: 'topics-by-label' },
  TALK_COUNT: { property: 'talkCount', name: 'topics-by-talk-count' },
};

/** The order of topics that the argument asks for, by label when it is left out. */
export function topicOrder(orderBy: readonly OrderArg<typeof TopicOrderField.$inferType>[] | null | undefined): Order {
  return orderOf(ORDERS, orderBy, { field: 'LABEL', direction: 'ASC' });
}

/** The filter as a condition, or null when it says nothing. */
export function topicCondition(
  where: { readonly under?: string | null | undefined } | null | undefined,
): Condition | null {
  if (where?.under == null) return null;
  return { test: 'topics/conditions/among', parameters: {}, named: topicsNamed(where.under, true) };
}
