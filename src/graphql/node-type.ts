/** The interface of everything that has an id, and how to get at it by that id alone. */
import type { GraphQLResolveInfo } from 'graphql';
import { nowOfId, nowOfSlug } from '../graph/now-of.ts';
import type { Item, Label } from '../graph/plan.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { idField } from './fields.ts';

const MOST_IDS = 100;

/** An id's first letter tells its kind. */
const LABELS: Readonly<Record<string, Label>> = {
  t: 'Talk',
  p: 'Speaker',
  i: 'Institution',
  o: 'Topic',
  s: 'Series',
  f: 'Affiliation',
  d: 'Source',
};

/** Anything with an id of its own. */
export const Node = builder.interfaceRef<Item>('Node').implement({
  description: 'Anything with an id of its own.',
  resolveType: (item) => item.label,
  fields: (t) => ({
    id: t.id({ description: 'Short, opaque and stable.', ...idField }),
  }),
});

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'Anything by its id, or null when there is no such thing.',
    args: { id: t.arg.id({ required: true, description: 'An id that this service gave.' }) },
    resolve: (_root, { id }, context, info) => findNode(id, context, info),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: 'Several things by their ids, in the same order, null where there is no such thing.',
    args: { ids: t.arg.idList({ required: true, description: 'At most 100 ids.' }) },
    resolve: (_root, { ids }, context, info) => {
      if (ids.length > MOST_IDS) throw badInput(`ids has ${ids.length} entries: give at most ${MOST_IDS}.`);
      return Promise.all(ids.map((id) => findNode(id, context, info)));
    },
  }),
}));

/** The item of an id, or what it was taken into; null where there is no such thing. */
export async function findNode(id: string, context: Context, info: GraphQLResolveInfo): Promise<Item | null> {
  const label = LABELS[id.charAt(0)];
  if (label === undefined) return null;
  const item = await context.loaders.item(label, id, info);
  if (item !== null) return item;
  const now = await nowOfId(context.graph, id);
  return now === null ? null : context.loaders.item(label, now, info);
}

/** What the thing that had a slug was taken into; null where there was no such thing. */
export async function findFormer(
  label: Label,
  slug: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Item | null> {
  const now = await nowOfSlug(context.graph, label, slug);
  return now === null ? null : context.loaders.item(label, now, info);
}
