/** Chains between two things. */
import type { Item } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { findNode, Node } from '../graphql/node-type.ts';
import { type PathFound, shortestPath } from './shortest-path.ts';

const DEFAULT_HOPS = 6;

const Path = builder.objectRef<PathFound>('Path').implement({
  description: 'A chain of things, each linked to the next.',
  fields: (t) => ({
    length: t.int({ description: 'The number of links.', resolve: ({ steps }) => steps.length }),
    nodes: t.field({
      type: [Node],
      description: 'Both ends and all that is between them, in order.',
      // Found a moment ago: where one has been deleted since, GraphQL reports the missing non-null value.
      resolve: ({ ids }, _args, context, info) =>
        Promise.all(ids.map(async (id) => (await findNode(id, context, info)) as Item)),
    }),
    steps: t.stringList({
      description:
        'What leads from each to the next, in words: gave, is about, is or was at (PhD student, 2013–2017) …',
      resolve: ({ steps }) => [...steps],
    }),
  }),
});

builder.queryField('path', (t) =>
  t.field({
    type: Path,
    nullable: true,
    description:
      'A shortest chain of talks, affiliations and topics between two things, or null when there is none ' +
      'within maxHops. A talk links to its speakers, topics and the institutions represented; people to ' +
      'where they were; topics and institutions to those above and below. Series are ends only.',
    args: {
      from: t.arg.id({ required: true, description: 'The id of a talk, speaker, institution, topic or series.' }),
      to: t.arg.id({ required: true, description: 'The id of another.' }),
      maxHops: t.arg.int({ defaultValue: DEFAULT_HOPS, description: 'How many links at most, 1 to 10.' }),
    },
    resolve: async (_root, { from, to, maxHops }, context, info) => {
      const found = await shortestPath(context.graph, { from, to, maxHops: maxHops ?? DEFAULT_HOPS });
      // The only path whose ends were not looked up.
      if (found?.steps.length === 0 && (await findNode(from, context, info)) === null) return null;
      return found;
    },
  }),
);
