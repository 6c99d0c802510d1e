/** The mutations of persons' decisions: what is the same, what is not, what a field says, and taking back. */
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { findNode, Node } from '../graphql/node-type.ts';
import { correct, type DecisionOutcome, keepApart, merge } from './decide.ts';
import { Conflict, isRefusal, NotAllowed, NotFound, refuse, refuseWithout } from './mutation-errors.ts';
import { undoChange } from './undo-change.ts';

interface CuratedValue {
  readonly change: string;
  /** An id. */
  readonly node: string | null;
}

const Curated = builder.objectRef<CuratedValue>('Curated').implement({
  description: 'A change was made, or had been made before.',
  fields: (t) => ({
    change: t.id({ description: 'The change, to name in undo.', resolve: ({ change }) => change }),
    node: t.field({
      type: Node,
      nullable: true,
      description: 'What was changed, where that is one thing.',
      resolve: ({ node }, _args, context, info) => (node === null ? null : findNode(node, context, info)),
    }),
  }),
});

const CurationResult = builder.unionType('CurationResult', {
  description: 'What became of a change.',
  types: [Curated, NotAllowed, NotFound, Conflict],
  resolveType: (result) => (isRefusal(result) ? result.refusal : 'Curated'),
});

const MergeInput = builder.inputType('MergeInput', {
  description: 'Two things that are the same.',
  fields: (t) => ({
    keep: t.id({ required: true, description: 'What stays: a talk, speaker, institution, topic or series.' }),
    merge: t.id({ required: true, description: 'What it takes in, of the same kind; its id and slug find the first.' }),
    reason: t.string({ description: 'Why, for those who come later.' }),
  }),
});

const KeepApartInput = builder.inputType('KeepApartInput', {
  description: 'Two things that are never the same.',
  fields: (t) => ({
    a: t.id({
      required: true,
      description:
        'A talk, speaker, institution, topic or series; to part a speaker, its id and that of a talk with @ between them.',
    }),
    b: t.id({ required: true, description: 'Another of the same kind, or the same speaker at another talk.' }),
    reason: t.string({ description: 'Why, for those who come later.' }),
  }),
});

const CorrectInput = builder.inputType('CorrectInput', {
  description: "A person's word on one field.",
  fields: (t) => ({
    node: t.id({
      required: true,
      description:
        'A talk, speaker, institution, topic or series; a speaker at one talk, by its id and that of the ' +
        'talk with @ between them; or an affiliation that bios tell of.',
    }),
    field: t.string({
      required: true,
      description:
        'A field of it, by its name here. Talk: title, abstract, kind, status, date, startsAt, endsAt, ' +
        'timeZone, language, location, url, series and host (by name), startTime and endTime (HH:MM, local), ' +
        'topics (names with semicolons between them). Speaker: name, homepage. Speaker at a talk: ' +
        'affiliations (names of institutions with semicolons between them). Affiliation: institution, unit ' +
        '(by name), role, field, kind, start, end, ongoing, and statement, which null takes out as if it had ' +
        'never been read. Institution: name, kind, city, countryCode, latitude, longitude, homepage. Topic: ' +
        'label, definition. Series: name, kind, homepage.',
    }),
    value: t.string({ description: 'What it says; null clears the field.' }),
    reason: t.string({ description: 'Why, for those who come later.' }),
  }),
});

const UndoInput = builder.inputType('UndoInput', {
  description: 'What to take back.',
  fields: (t) => ({
    change: t.id({ required: true, description: 'A change, as a mutation has answered it.' }),
  }),
});

builder.mutationFields((t) => ({
  merge: t.field({
    type: CurationResult,
    description: "Scope curate: these two are the same thing; the second's links lead to the first from now on.",
    args: { input: t.arg({ type: MergeInput, required: true, description: 'What is the same.' }) },
    resolve: (_root, { input: { keep, merge: taken, reason } }, context) =>
      curated(context, ({ graph, clock }) => merge(graph, { a: keep, b: taken }, reason ?? null, { clock })),
  }),
  keepApart: t.field({
    type: CurationResult,
    description: 'Scope curate: never the same, so that no import joins them again.',
    args: { input: t.arg({ type: KeepApartInput, required: true, description: 'What is not the same.' }) },
    resolve: (_root, { input: { a, b, reason } }, context) =>
      curated(context, ({ graph, clock }) => keepApart(graph, { a, b }, reason ?? null, { clock })),
  }),
  correct: t.field({
    type: CurationResult,
    description: "Scope curate: a person's word on one field, over whatever imports say.",
    args: { input: t.arg({ type: CorrectInput, required: true, description: 'What to correct.' }) },
    resolve: (_root, { input: { node, field, value, reason } }, context) =>
      curated(context, ({ graph, clock }) =>
        correct(graph, { node, field, value: value ?? null }, reason ?? null, { clock }),
      ),
  }),
  undo: t.field({
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
}));

async function curated(context: Context, decide: (context: Context) => Promise<DecisionOutcome>) {
  const refusal = refuseWithout('curate', context.viewer);
  if (refusal !== null) return refusal;
  // What earlier mutations of this request have loaded may change now.
  context.loaders.clear();
  const decided = await decide(context);
  if (decided.outcome === 'DECIDED') return { change: decided.change ?? '', node: decided.node };
  return refuse(decided.outcome === 'CONFLICT' ? 'Conflict' : 'NotFound', decided.code, decided.reason);
}
