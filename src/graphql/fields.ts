/** The ways in which a field is resolved from an item: a column, a relation, the item itself; each with its part of the plan. */
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Found, Item, Step } from '../graph/plan.ts';
import type { Context } from './context.ts';
import type { FieldPlan } from './selection.ts';

interface Extensions {
  readonly extensions: { readonly plan: FieldPlan };
}

interface Resolved<A, T> extends Extensions {
  readonly resolve: (item: Item, args: A, context: Context, info: GraphQLResolveInfo) => T | Promise<T>;
}

/** A plan as the field option that carries it. */
export function planned(plan: FieldPlan): Extensions {
  return { extensions: { plan } };
}

/** A property of the node. The port gives untyped values; docs/graph.md is what says that this one is a T. */
export function column<T>(name: string): Resolved<object, T> {
  return {
    ...planned(({ node }) => node.columns.add(name)),
    resolve: (item, _args, context) => context.loaders.column(item, name) as T | Promise<T>,
  };
}

/** A column of the relation by which the item was reached; it is always brought with the item. */
export function link<T>(name: string): Resolved<object, T> {
  return {
    ...planned(({ node }) => node.links.add(name)),
    resolve: (item) => (item.values[name] ?? null) as T,
  };
}

const noColumn: FieldPlan = () => undefined;

/** The id, which every item has. */
export const idField = { extensions: planned(noColumn).extensions, resolve: (item: Item): string => item.id };

/** The item itself under another type. */
export const itself = { ...planned(({ node, into }) => into(node)), resolve: (item: Item): Item => item };

/** All items of a relation. */
export function many<A = object>(stepOf: (args: A) => Step): Resolved<A, readonly Item[]> {
  return related(stepOf, (found) => found.items);
}

/** The first item of a relation, or null. */
export function one<A = object>(stepOf: (args: A) => Step): Resolved<A, Item | null> {
  return related(stepOf, (found) => found.items[0] ?? null);
}

/** The only item of a relation that always has one. */
export function theOne(stepOf: () => Step): Resolved<object, Item> {
  // A graph without it is damaged: GraphQL then reports the missing non-null value.
  return related(stepOf, (found) => found.items[0] as Item);
}

/** The values of one column of a relation's items. */
export function manyColumn<T>(stepOf: () => Step, name: string): Resolved<object, readonly T[]> {
  return {
    ...planned(({ node, child }) => child(node, stepOf()).columns.add(name)),
    resolve: async (item, _args, context, info) => {
      const { items } = await context.loaders.related(item, stepOf(), info, (node) => node.columns.add(name));
      return items.map((one) => one.values[name] as T);
    },
  };
}

/** The value of one column of a relation's first item, or null. */
export function firstColumn<T>(stepOf: () => Step, name: string): Resolved<object, T | null> {
  const values = manyColumn<T>(stepOf, name);
  return { ...values, resolve: async (...asked) => (await values.resolve(...asked))[0] ?? null };
}

/** A relation's result, shaped for the field. */
export function related<A, T>(
  stepOf: (args: A) => Step,
  shape: (found: Found, step: Step, from: Item) => T,
): Resolved<A, T> {
  const steps = new WeakMap<readonly FieldNode[], { readonly variables: object; readonly step: Step }>();
  // A field of a list is resolved once an item, with the same arguments each time.
  const stepFor = (args: A, { fieldNodes, variableValues }: GraphQLResolveInfo): Step => {
    const known = steps.get(fieldNodes);
    if (known?.variables === variableValues) return known.step;
    const step = stepOf(args);
    steps.set(fieldNodes, { variables: variableValues, step });
    return step;
  };
  return {
    // graphql-js has coerced the arguments by the field's own definition.
    ...planned(({ node, args, child, into }) => into(child(node, stepOf(args as A)))),
    resolve: (item, args, context, info) => {
      const step = stepFor(args, info);
      const found = context.loaders.related(item, step, info);
      return found instanceof Promise ? found.then((it) => shape(it, step, item)) : shape(found, step, item);
    },
  };
}
