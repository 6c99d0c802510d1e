/** Turns orderBy arguments into orders of properties. */
import type { OrderName } from '../graph/graph.ts';
import type { Direction, Order, OrderKey } from '../graph/plan.ts';
import { builder } from './builder.ts';

/** One entry of an orderBy argument. */
export interface OrderArg<F extends string> {
  readonly field: F;
  readonly direction: Direction;
}

/** The properties that order a label, each with the name of the order that it makes alone. */
export type Orders<F extends string> = Readonly<Record<F, { readonly property: string; readonly name: OrderName }>>;

export const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which end comes first.',
  values: {
    ASC: { description: 'Smallest, earliest or alphabetically first.' },
    DESC: { description: 'Largest, latest or alphabetically last.' },
  } as const,
});

/** The order that the argument asks for; a field named twice counts once. */
export function orderOf<F extends string>(
  orders: Orders<F>,
  orderBy: readonly OrderArg<F>[] | null | undefined,
  fallback: OrderArg<F>,
): Order {
  const asked = orderBy == null || orderBy.length === 0 ? [fallback] : orderBy;
  const keys: OrderKey[] = [];
  for (const { field, direction } of asked) {
    const { property } = orders[field];
    if (!keys.some((key) => key.property === property)) keys.push({ property, direction });
  }
  const only = asked[0];
  return { keys, name: keys.length === 1 && only !== undefined ? orders[only.field].name : null };
}
