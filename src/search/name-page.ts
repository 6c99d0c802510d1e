/** Lists of one kind narrowed by what was typed, best first unless another order is asked for. */
import type { GraphQLResolveInfo } from 'graphql';
import type { SearchLabel } from '../graph/graph.ts';
import { findNameHits } from '../graph/hits.ts';
import type { Condition, Direction, Order } from '../graph/plan.ts';
import { badInput } from '../graphql/bad-input.ts';
import { type Connection, type PageArgs, rootPage } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import { itemPage } from '../graphql/hit-pages.ts';
import { normTerm } from '../text/fold.ts';
import { type Typed, typedOf } from '../text/typed-words.ts';
import { nameScore } from './name-score.ts';

const LONGEST = 300;
const MOST_HITS = 1000;

interface ListArgs extends PageArgs {
  readonly search?: string | null | undefined;
  readonly orderBy?: readonly unknown[] | null | undefined;
}

interface Listed {
  readonly order: Order;
  readonly where: Condition | null;
}

/** What was typed, understood; throws BAD_INPUT when it is too long. */
export function readTyped(text: string, name: string): Typed {
  if (text.length > LONGEST)
    throw badInput(`${name} is ${text.length} characters long: give a few words, at most ${LONGEST}.`);
  return typedOf(text);
}

/** A root connection field of one kind, by search or without. */
export function namePage<A extends ListArgs>(label: SearchLabel, listOf: (args: A) => Listed) {
  const whole = rootPage<A>(label, listOf);
  return async (root: object, args: A, context: Context, info: GraphQLResolveInfo): Promise<Connection> => {
    const { search } = args;
    if (search == null || search.trim() === '') return whole(root, args, context, info);
    const { order, where } = listOf(args);
    const typed = readTyped(search, 'search');
    const found = await findNameHits(context.graph, {
      labels: [label],
      typed,
      norm: normTerm(search),
      limit: MOST_HITS,
    });
    const inOrder = args.orderBy != null && args.orderBy.length > 0;
    const hits = found.map((hit) => ({
      id: hit.id,
      keys: inOrder
        ? [...order.keys.map(({ property }) => hit.values[property] ?? null), hit.id]
        : [nameScore(hit, typed), hit.sort, hit.id],
    }));
    const directions: Direction[] = inOrder
      ? [...order.keys.map(({ direction }) => direction), 'ASC']
      : ['DESC', 'ASC', 'ASC'];
    const tag = `search ${label} ${inOrder ? order.keys.map(({ property, direction }) => `${property} ${direction}`).join(' ') : ''}`;
    return itemPage(hits, { tag, directions }, { args, label, where, context, info });
  };
}
