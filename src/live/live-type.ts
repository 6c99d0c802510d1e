/** The subscription that tells of talks as they change. */
import { GraphQLError } from 'graphql';
import type { Condition } from '../graph/plan.ts';
import { planNode } from '../graph/plan.ts';
import { runPlan } from '../graph/plan-run.ts';
import { builder } from '../graphql/builder.ts';
import type { Context, TalkChange, TalkListener } from '../graphql/context.ts';
import { findAbout } from '../talks/about.ts';
import { Talk } from '../talks/talk-type.ts';
import { TalkWhere, type TalkWhereValue, talkCondition } from '../talks/talk-where.ts';

builder.subscriptionType({ description: 'What is told as it happens, as server-sent events.' });

const ChangeOfTalk = builder.enumType('ChangeOfTalk', {
  description: 'What happened to a talk.',
  values: {
    CREATED: { description: 'It was not there before.' },
    UPDATED: { description: 'Something of it has changed, if only what is known of its sources.' },
    REMOVED: { description: 'It is gone: taken back, or joined to another.' },
  } as const,
});

const TalkChanged = builder.objectRef<TalkChange>('TalkChanged').implement({
  description: 'A talk that has changed.',
  fields: (t) => ({
    id: t.id({ description: 'The id of the talk, also when it is gone.', resolve: ({ id }) => id }),
    how: t.field({ type: ChangeOfTalk, description: 'What happened to it.', resolve: ({ how }) => how }),
    talk: t.field({
      type: Talk,
      nullable: true,
      description: 'The talk as it is now; null when it is gone.',
      resolve: ({ id }, _args, { loaders }, info) => loaders.item('Talk', id, info),
    }),
    change: t.id({
      nullable: true,
      description:
        'The import or undo that did it, to name in undo; the latest where several came at once. Null where no change says so, as after a rebuild.',
      resolve: ({ change }) => change,
    }),
  }),
});

interface Filter {
  readonly about: string | null;
  readonly condition: Condition | null;
}

builder.subscriptionField('talkChanged', (t) =>
  t.field({
    type: TalkChanged,
    description:
      'Talks that are created, updated or removed, each once an import or undo is finished: within a ' +
      'second by this process, within three seconds by another that shares the store. What is removed ' +
      'cannot be asked any more, so everybody is told of it, whatever the filter.',
    args: {
      about: t.arg.string({ description: 'Only talks that `talks(about:)` would find; at most 300 characters.' }),
      where: t.arg({ type: TalkWhere, description: 'Which talks, as they are after the change.' }),
    },
    subscribe: async (_root, { about, where }, context) => {
      const filter = await filterOf(about, where, context);
      const listener = (await context.watch?.listen()) ?? null;
      if (listener === null) throw full();
      return closable(listener, changesFor(listener, filter, context));
    },
    resolve: (change) => change,
  }),
);

/** The filter, tried once, so that what is wrong with it is said at once. */
async function filterOf(
  about: string | null | undefined,
  where: TalkWhereValue | null | undefined,
  { graph }: Context,
): Promise<Filter> {
  if (about != null) await findAbout(graph, about, null);
  return { about: about ?? null, condition: talkCondition(where) };
}

function full(): GraphQLError {
  return new GraphQLError('As many are listening as this service takes, or it is stopping: try again later.', {
    extensions: { code: 'TOO_MANY_SUBSCRIPTIONS', http: { status: 503, headers: { 'retry-after': '30' } } },
  });
}

async function* changesFor(listener: TalkListener, filter: Filter, context: Context): AsyncGenerator<TalkChange> {
  for (let changes = await listener.next(); changes !== null; changes = await listener.next()) {
    // What was loaded for earlier events may be another now.
    context.loaders.clear();
    const passing = await idsPassing(changes, filter, context);
    for (const change of changes) if (change.how === 'REMOVED' || passing.has(change.id)) yield change;
  }
}

async function idsPassing(
  changes: readonly TalkChange[],
  { about, condition }: Filter,
  { graph }: Context,
): Promise<ReadonlySet<string>> {
  let ids = changes.flatMap(({ id, how }) => (how === 'REMOVED' ? [] : [id]));
  if (about !== null && ids.length > 0) {
    const found = new Set((await findAbout(graph, about, null)).hits.map(({ id }) => id));
    ids = ids.filter((id) => found.has(id));
  }
  if (condition === null || ids.length === 0) return new Set(ids);
  const root = { kind: 'among', ids, from: 0, where: condition, limit: ids.length } as const;
  const { items } = await runPlan(graph, { root, node: planNode('Talk') });
  return new Set(items.map(({ id }) => id));
}

/** A generator that waits hears of its end only when the wait is over, hence whoever leaves closes the listener first. */
function closable(
  listener: TalkListener,
  changes: AsyncGenerator<TalkChange>,
): AsyncIterableIterator<TalkChange, undefined> {
  const ended = { done: true, value: undefined } as const;
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: async () => {
      const next = await changes.next().catch((error) => {
        listener.close();
        throw error;
      });
      return next.done === true ? ended : next;
    },
    return: async () => {
      listener.close();
      await changes.return(undefined);
      return ended;
    },
  };
}
