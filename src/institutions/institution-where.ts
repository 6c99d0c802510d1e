/** Institutions by what people call them, and filters and orders of lists of institutions. */
import type { Condition, Named, Order } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { type OrderArg, OrderDirection, type Orders, orderOf } from '../graphql/orders.ts';
import { normTerm } from '../text/fold.ts';
import { InstitutionKind, type InstitutionKindValue } from './institution-type.ts';

/** The institutions of a slug, name or alias, with their units where asked for. */
export function institutionsNamed(name: string, includeUnits: boolean): Named {
  const suffix = includeUnits ? '-and-below' : '';
  return {
    parameter: 'institutions',
    fragments: [`institutions/names/institution-by-slug${suffix}`, `institutions/names/institution-by-alias${suffix}`],
    parameters: { slug: name.trim().toLowerCase(), norm: normTerm(name) },
  };
}

export const InstitutionWhere = builder.inputType('InstitutionWhere', {
  description: 'Which institutions: all of the conditions must hold.',
  fields: (t) => ({
    countryCode: t.string({ description: 'In this country, ISO 3166-1, two letters.' }),
    kind: t.field({ type: [InstitutionKind], description: 'One of these kinds.' }),
    partOf: t.string({ description: 'This institution, by slug, name or alias, and its units.' }),
  }),
});

const InstitutionOrderField = builder.enumType('InstitutionOrderField', {
  description: 'What institutions are ordered by.',
  values: {
    NAME: { description: 'Name, without case and accents.' },
    TALK_COUNT: { description: 'Number of talks at which the very institution was represented.' },
    SPEAKER_COUNT: { description: 'Number of people affiliated with the very institution.' },
  } as const,
});

export const InstitutionOrder = builder.inputType('InstitutionOrder', {
  description: 'What institutions are ordered by, and which end comes first.',
  fields: (t) => ({
    field: t.field({ type: InstitutionOrderField, required: true, description: 'What to order by.' }),
    direction: t.field({
      type: OrderDirection,
      required: true,
      defaultValue: 'ASC',
      description: 'Which end comes first.',
    }),
  }),
});

const ORDERS: Orders<typeof InstitutionOrderField.$inferType> = {
  NAME: { property: 'nameSort', name: 'institutions-by-name' },
  TALK_COUNT: { property: 'talkCount', name: 'institutions-by-talk-count' },
  SPEAKER_COUNT: { property: 'speakerCount', name: 'institutions-by-speaker-count' },
};

/** The order of institutions that the argument asks for, by name when it is left out. */
export function institutionOrder(
  orderBy: readonly OrderArg<typeof InstitutionOrderField.$inferType>[] | null | undefined,
): Order {
  return orderOf(ORDERS, orderBy, { field: 'NAME', direction: 'ASC' });
}

interface InstitutionWhereValue {
  readonly countryCode?: string | null | undefined;
  readonly kind?: readonly InstitutionKindValue[] | null | undefined;
  readonly partOf?: string | null | undefined;
}

/** The filter as a condition, or null when it says nothing. */
export function institutionCondition(where: InstitutionWhereValue | null | undefined): Condition | null {
  const conditions: Condition[] = [];
  if (where?.countryCode != null) {
    conditions.push({
      test: 'institutions/conditions/in-country',
      parameters: { countryCode: where.countryCode.toUpperCase() },
    });
  }
  if (where?.kind != null)
    conditions.push({ test: 'institutions/conditions/of-kinds', parameters: { kinds: where.kind } });
  if (where?.partOf != null) {
    conditions.push({
      test: 'institutions/conditions/among',
      parameters: {},
      named: institutionsNamed(where.partOf, true),
    });
  }
  return conditions.length === 0 ? null : { all: conditions };
}
