/** Pages of hits that were found and ranked outside a plan, as connections with cursors of their ranks. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Value } from '../graph/graph.ts';
import type { Condition, Direction, Item, Label } from '../graph/plan.ts';
import { compareKeys } from '../graph/plan-rows.ts';
import { type Bounds, boundsOf, cursorOf, ends, type Listed, type PageArgs, valuesOf } from './connections.ts';
import type { Context } from './context.ts';

export interface Hit {
  readonly id: string;
  /** The values by which hits are ordered, the id last. */
  readonly keys: readonly Value[];
}

/** How hits are ordered; the tag tells their cursors from those of other lists. */
export interface HitOrder {
  readonly tag: string;
  readonly directions: readonly Direction[];
}

export interface HitEdge<H extends Hit> {
  readonly cursor: string;
  readonly hit: H;
}

export interface HitPage<H extends Hit> {
  readonly edges: readonly HitEdge<H>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The hits in the order of a walk, and the index of the first after the cursor. */
function walked<H extends Hit>(
  hits: readonly H[],
  order: HitOrder,
  bounds: Bounds,
): { hits: readonly H[]; from: number } {
  const directions = bounds.backward
    ? order.directions.map((one): Direction => (one === 'ASC' ? 'DESC' : 'ASC'))
    : order.directions;
  const sorted = [...hits].sort((a, b) => compareKeys(directions, a.keys, b.keys));
  if (bounds.cursor === null) return { hits: sorted, from: 0 };
  const after = valuesOf(bounds.cursor, order.tag, order.directions.length);
  const from = sorted.findIndex((hit) => compareKeys(directions, hit.keys, after) > 0);
  return { hits: sorted, from: from === -1 ? sorted.length : from };
}

/** The page of hits that the arguments ask for, when nothing but the hits decides. */
export function hitPage<H extends Hit>(all: readonly H[], order: HitOrder, args: PageArgs): HitPage<H> {
  const bounds = boundsOf(args);
  const { hits, from } = walked(all, order, bounds);
  const cut = hits.slice(from, from + bounds.limit);
  if (bounds.backward) cut.reverse();
  const found = { items: [], more: hits.length > from + bounds.limit, total: null };
  return {
    edges: cut.map((hit) => ({ hit, cursor: cursorOf(order.tag, hit.keys) })),
    ...ends(found, bounds.backward, bounds.cursor !== null),
  };
}

interface ItemEdge<H extends Hit> extends HitEdge<H> {
  readonly item: Item;
}

export interface ItemPage<H extends Hit> extends HitPage<H> {
  readonly of: Listed;
  readonly edges: readonly ItemEdge<H>[];
  readonly total: number | null;
}

interface Asked {
  readonly args: PageArgs;
  readonly label: Label;
  readonly where: Condition | null;
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
}

/** The page of hits for which a condition holds, with their nodes as selected: one plan. */
export async function itemPage<H extends Hit>(all: readonly H[], order: HitOrder, asked: Asked): Promise<ItemPage<H>> {
  const { args, label, where, context, info } = asked;
  const bounds = boundsOf(args);
  const { hits, from } = walked(all, order, bounds);
  const byId = new Map(hits.map((hit) => [hit.id, hit]));
  // Where the hits alone decide, only those of the page are sent, and their number is known.
  const slice =
    where === null
      ? { ids: hits.slice(from, from + bounds.limit).map((hit) => hit.id), from: 0 }
      : { ids: hits.map((hit) => hit.id), from };
  const found =
    slice.ids.length === 0
      ? { items: [], more: false, total: 0 }
      : await context.loaders.root({ kind: 'among', ...slice, where, limit: bounds.limit }, label, info);
  const items = bounds.backward ? [...found.items].reverse() : found.items;
  const edges = items.flatMap((item) => {
    const hit = byId.get(item.id);
    return hit === undefined ? [] : [{ hit, item, cursor: cursorOf(order.tag, hit.keys) }];
  });
  const more = where === null ? hits.length > from + bounds.limit : found.more;
  return {
    of: { kind: 'set', ids: all.map((hit) => hit.id), where },
    edges,
    ...ends({ ...found, more }, bounds.backward, bounds.cursor !== null),
    total: where === null ? hits.length : found.total,
  };
}
