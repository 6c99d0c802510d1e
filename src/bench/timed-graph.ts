/** A graph that notes how long each statement takes and how many rows it is given and gives: to see what grows while a store does. */
import type { Graph, Parameters, Transaction } from '../graph/graph.ts';
import type { Statement } from '../graph/statement.ts';

export interface StatementTimes {
  readonly name: string;
  readonly access: 'read' | 'write';
  readonly calls: number;
  /** Rows, ids or keys that it was given. */
  readonly given: number;
  readonly rows: number;
  readonly milliseconds: number;
}

interface Noted {
  readonly access: 'read' | 'write';
  calls: number;
  given: number;
  rows: number;
  milliseconds: number;
}

/** Times of statements since the last time they were taken. */
export interface TimedGraph {
  readonly graph: Graph;
  /** What was noted since the last call, the slowest first; the commit counts as a statement of its own. */
  readonly take: () => readonly StatementTimes[];
}

/** Wraps a graph; what is not timed is passed on. */
export function timedGraph(graph: Graph): TimedGraph {
  const noted = new Map<string, Noted>();
  const note = (name: string, more: Omit<Noted, 'calls'>): void => {
    const before = noted.get(name) ?? { calls: 0, given: 0, rows: 0, milliseconds: 0 };
    noted.set(name, {
      access: more.access,
      calls: before.calls + 1,
      given: before.given + more.given,
      rows: before.rows + more.rows,
      milliseconds: before.milliseconds + more.milliseconds,
    });
  };
  const timed =
    (run: Transaction['run']): Transaction['run'] =>
    async <P extends Parameters, R>(statement: Statement<P, R>, parameters: P): Promise<readonly R[]> => {
      const begun = performance.now();
      const rows = await run(statement, parameters);
      const milliseconds = performance.now() - begun;
      note(statement.name, { access: statement.access, given: sizeOf(parameters), rows: rows.length, milliseconds });
      return rows;
    };
  const write: Graph['write'] = async (work) => {
    let worked = performance.now();
    const result = await graph.write(async (transaction) => {
      const done = await work({ run: timed((statement, parameters) => transaction.run(statement, parameters)) });
      worked = performance.now();
      return done;
    });
    note('(commit)', { access: 'write', given: 0, rows: 0, milliseconds: performance.now() - worked });
    return result;
  };
  const read: Graph['read'] = timed((statement, parameters) => graph.read(statement, parameters));
  const timedOnes: ReadonlyMap<PropertyKey, unknown> = new Map<PropertyKey, unknown>([
    ['read', read],
    ['write', write],
  ]);
  return {
    graph: new Proxy(graph, {
      get: (target, key) => {
        const known = timedOnes.get(key);
        if (known !== undefined) return known;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    }),
    take: () => {
      const taken = [...noted].map(([name, times]) => ({ name, ...times }));
      noted.clear();
      return taken.sort((a, b) => b.milliseconds - a.milliseconds);
    },
  };
}

function sizeOf(parameters: Parameters): number {
  const lists = Object.values(parameters).filter(Array.isArray);
  return lists.reduce((sum, list) => sum + list.length, 0);
}
