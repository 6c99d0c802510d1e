/** The mutation that takes back a change, and what it answers. */
import type { Item } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { Node } from '../graphql/node-type.ts';
import { Conflict, isRefusal, NotAllowed, NotFound, refuse, refuseWithout } from './mutation-errors.ts';
import { undoChange } from './undo-change.ts';

interface CuratedValue {
  readonly change: string;
  readonly node: Item | null;
}

const Curated = builder.objectRef<CuratedValue>('Curated').implement({
  description: 'A change was made.',
  fields: (t) => ({
    change: t.id({ description: 'The change, to name in undo.', resolve: ({ change }) => change }),
    node: t.field({
      type: Node,
      nullable: true,
      description: 'What was changed, where that is one thing.',
      resolve: ({ node }) => node,
    }),
  }),
});

const CurationResult = builder.unionType('CurationResult', {
  description: 'What became of a change.',
  types: [Curated, NotAllowed, NotFound, Conflict],
  resolveType: (result) => (isRefusal(result) ? result.refusal : 'Curated'),
});

const UndoInput = builder.inputType('UndoInput', {
  description: 'What to take back.',
  fields: (t) => ({
    change: t.id({ required: true, description: 'A change, as importText or undo has answered it.' }),
  }),
});

builder.mutationField('undo', (t) =>
  t.field({
    type: CurationResult,
    description: 'Scope curate: take back one change, or a whole import.',
    args: { input: t.arg({ type: UndoInput, required: true, description: 'What to take back.' }) },
    resolve: async (_root, { input }, { graph, clock, viewer, loaders }) => {
      const refusal = refuseWithout('curate', viewer);
      if (refusal !== null) return refusal;
      loaders.clear();
      const undone = await undoChange(graph, input.change, { clock });
      if (undone.outcome === 'UNDONE') return { change: undone.change, node: null };
      if (undone.outcome === 'CONFLICT') return refuse('Conflict', 'CONFLICT', undone.reason);
      return refuse('NotFound', 'NOT_FOUND', 'There is no change with this id.');
    },
  }),
);
