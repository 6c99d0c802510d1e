/** A graph that notes every declared statement that runs on it, with what went in and what came out. */
import { textOf } from '../../src/graph/catalogue.ts';
import type { Graph, Parameters, Transaction } from '../../src/graph/graph.ts';
import type { Statement } from '../../src/graph/statement.ts';
import { sortedJson } from '../support/graph-contents.ts';

export interface Call {
  readonly name: string;
  /** A read that found nothing shows nothing. */
  readonly telling: boolean;
  readonly line: string;
}

const ORDERED_AT_THE_END = /ORDER BY[^{}]*$/;

/** Wraps a graph; a write that is tried again is noted once. */
export function recordingGraph(graph: Graph): { readonly graph: Graph; readonly calls: readonly Call[] } {
  const calls: Call[] = [];
  const read = async <P extends Parameters, R>(statement: Statement<P, R>, parameters: P): Promise<readonly R[]> => {
    const rows = await graph.read(statement, parameters);
    // What only one engine runs has nothing to be compared with.
    if (statement.only === undefined) calls.push(callOf(statement, parameters, rows));
    return rows;
  };
  const write = async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
    const tried: { calls: Call[] } = { calls: [] };
    const result = await graph.write((transaction) => {
      tried.calls = [];
      return work({
        run: async (statement, parameters) => {
          const rows = await transaction.run(statement, parameters);
          tried.calls.push(callOf(statement, parameters, rows));
          return rows;
        },
      });
    });
    calls.push(...tried.calls);
    return result;
  };
  const recording = new Proxy(graph, {
    get(target, property) {
      if (property === 'read') return read;
      if (property === 'write') return write;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { graph: recording, calls };
}

function callOf<P extends Parameters, R>(statement: Statement<P, R>, parameters: P, rows: readonly R[]): Call {
  const lines = rows.map(sortedJson);
  if (!ORDERED_AT_THE_END.test(textOf(statement.name, 'neo4j'))) lines.sort();
  return {
    name: statement.name,
    telling: statement.access === 'write' || rows.length > 0,
    line: `${statement.name} ${sortedJson(withoutOrder(parameters))} -> ${lines.join(' ')}`,
  };
}

/** Lists of ids and rows often come from rows that have no order, so theirs may differ too. */
function withoutOrder(parameters: Parameters): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map(sortedJson).sort() : value,
    ]),
  );
}
