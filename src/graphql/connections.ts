/** Relay connections with cursors that hold the values of an order, never an offset. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Value } from '../graph/graph.ts';
import {
  type Condition,
  type Found,
  type Item,
  type Order,
  type Page,
  type Relation,
  type Step,
  totalOrder,
} from '../graph/plan.ts';
import { keyValues } from '../graph/plan-rows.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { itself, planned, related } from './fields.ts';

const DEFAULT_SIZE = 20;
const LARGEST_SIZE = 100;

/** The arguments of a connection field. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** The list that a page is of: everything of a condition, hits found by other means, or where a step leads from an item. */
export type Listed =
  | { readonly kind: 'set'; readonly ids: readonly string[] | null; readonly where: Condition | null }
  | { readonly kind: 'step'; readonly from: Item; readonly step: Step };

export interface Connection {
  readonly of: Listed;
  readonly edges: readonly Edge[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly total: number | null;
}

export interface Edge {
  readonly cursor: string;
  readonly item: Item;
}

/** Where a page begins, which way it goes and how long it is. */
export interface Bounds {
  readonly limit: number;
  readonly backward: boolean;
  readonly cursor: string | null;
}

/** The arguments as bounds; throws BAD_INPUT with what to do instead. */
export function boundsOf({ first, after, last, before }: PageArgs): Bounds {
  const backward = last != null || (before != null && first == null);
  if (first != null && last != null) throw badInput('Give either first or last, not both.');
  if (backward && after != null)
    throw badInput('last goes with before: leave after out, or give first instead of last.');
  if (!backward && before != null)
    throw badInput('first goes with after: leave before out, or give last instead of first.');
  return {
    limit: sizeOf(backward ? last : first, backward ? 'last' : 'first'),
    backward,
    cursor: (backward ? before : after) ?? null,
  };
}

/** A list's length from its argument; throws BAD_INPUT when it is not 1 to 100. */
export function sizeOf(size: number | null | undefined, name: string, fallback = DEFAULT_SIZE): number {
  if (size == null) return fallback;
  if (size < 1 || size > LARGEST_SIZE)
    throw badInput(`${name} is ${size}: give a number from 1 to ${LARGEST_SIZE}, and page with cursors for more.`);
  return size;
}

/** The page of an order that the arguments ask for. */
function pageOf(args: PageArgs, order: Order): Page {
  const { limit, backward, cursor } = boundsOf(args);
  return {
    order,
    limit,
    backward,
    from: cursor === null ? null : valuesOf(cursor, tagOf(order), totalOrder(order).length),
  };
}

/** A cursor of values; the tag says of which order they are. */
export function cursorOf(tag: string, values: readonly Value[]): string {
  return Buffer.from(JSON.stringify([tag, ...values])).toString('base64url');
}

/** The values of a cursor; throws BAD_INPUT when it is not one, or one of another order. */
export function valuesOf(cursor: string, tag: string, count: number): readonly Value[] {
  const [given, ...values] = decoded(cursor);
  if (given !== tag || values.length !== count || !values.every(isKeyValue)) {
    throw badInput(
      'This cursor belongs to another list or order: use one from pageInfo or edges of the same field with the same orderBy.',
    );
  }
  return values as Value[];
}

function decoded(cursor: string): readonly unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values)) return values;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw badInput('This is not a cursor: use one from pageInfo or edges.');
}

function isKeyValue(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** What tells the cursors of one order from those of another. */
function tagOf(order: Order): string {
  return totalOrder(order)
    .map((key) => `${key.property}${key.direction === 'ASC' ? '+' : '-'}`)
    .join(' ');
}

/** A found page as a connection. */
function connectionOf(found: Found, page: Page, of: Listed): Connection {
  const keys = totalOrder(page.order);
  const tag = tagOf(page.order);
  const edges = found.items.map((item) => ({
    item,
    // Worked out only where it is selected: most requests take nodes alone.
    get cursor() {
      return cursorOf(tag, keyValues(item, keys));
    },
  }));
  return { of, edges, ...ends(found, page.backward, page.from !== null), total: found.total };
}

/** What is before and after a page, as far as its walk can tell: where it came from a cursor, there is something on that side. */
export function ends(
  found: Found,
  backward: boolean,
  fromCursor: boolean,
): { hasNextPage: boolean; hasPreviousPage: boolean } {
  return { hasNextPage: backward ? fromCursor : found.more, hasPreviousPage: backward ? found.more : fromCursor };
}

interface PageStep {
  readonly relation: Relation;
  readonly parameters?: Step['parameters'];
  readonly where?: Condition | null;
  readonly order: Order;
}

/** A relation as a connection field. */
export function connected<A extends PageArgs>(stepOf: (args: A) => PageStep) {
  const step = (args: A): Step => {
    const { relation, parameters = {}, where = null, order } = stepOf(args);
    return { relation, parameters, page: pageOf(args, order), limit: null, where };
  };
  return related<A, Connection>(step, (found, taken, from) =>
    connectionOf(found, taken.page as Page, { kind: 'step', from, step: taken }),
  );
}

/** A page of a whole label as a root connection field. */
export function rootPage<A extends PageArgs>(
  label: Item['label'],
  listOf: (args: A) => { order: Order; where: Condition | null },
) {
  return async (_root: object, args: A, context: Context, info: GraphQLResolveInfo): Promise<Connection> => {
    const { order, where } = listOf(args);
    const page = pageOf(args, order);
    const found = await context.loaders.root({ kind: 'page', page, where }, label, info);
    return connectionOf(found, page, { kind: 'set', ids: null, where });
  };
}

interface PageEnds {
  readonly edges: readonly { readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export const PageInfo = builder.objectRef<PageEnds>('PageInfo').implement({
  description: 'Where a page stands in its list, as the Relay cursor connections specification has it.',
  fields: (t) => ({
    hasNextPage: t.boolean({ description: 'Whether more follows.', resolve: (page) => page.hasNextPage }),
    hasPreviousPage: t.boolean({
      description: 'Whether something comes before.',
      resolve: (page) => page.hasPreviousPage,
    }),
    startCursor: t.string({
      nullable: true,
      description: 'The cursor of the first edge.',
      resolve: (page) => page.edges[0]?.cursor ?? null,
    }),
    endCursor: t.string({
      nullable: true,
      description: 'The cursor of the last edge.',
      resolve: (page) => page.edges.at(-1)?.cursor ?? null,
    }),
  }),
});

type ItemRef = ReturnType<typeof builder.objectRef<Item>>;

/** Defines `<name>Connection` and `<name>Edge` of a type. */
export function defineConnection<E extends Edge = Edge>(name: string, node: ItemRef, plural: string) {
  const edge = builder.objectRef<E>(`${name}Edge`).implement({
    description: `One of the ${plural}, with its place in the list.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Its place in the list: give it to after or before.',
        resolve: (it) => it.cursor,
      }),
      node: t.field({
        type: node,
        description: 'What stands there.',
        extensions: itself.extensions,
        resolve: (it) => it.item,
      }),
    }),
  });
  const connection = builder.objectRef<Connection & { readonly edges: readonly E[] }>(`${name}Connection`).implement({
    description: `A page of ${plural}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The page with a cursor at each place.',
        extensions: itself.extensions,
        resolve: (it) => it.edges,
      }),
      nodes: t.field({
        type: [node],
        description: 'The page without cursors.',
        extensions: itself.extensions,
        resolve: (it) => it.edges.map((one) => one.item),
      }),
      pageInfo: t.field({ type: PageInfo, description: 'Where the page stands in the list.', resolve: (it) => it }),
      totalCount: t.int({
        description: 'How many there are on all pages; counted only when selected.',
        ...planned(({ node: plan }) => {
          plan.total = true;
        }),
        resolve: (it) => it.total ?? 0,
      }),
    }),
  });
  return { edge, connection };
}
