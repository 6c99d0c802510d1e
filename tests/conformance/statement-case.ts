/** How the statements of the catalogue are shown to do the same on both engines. */
import type { Graph, Parameters } from '../../src/graph/graph.ts';
import type { Statement } from '../../src/graph/statement.ts';

/**
 * What runs on a fresh graph of either engine. Every statement that it runs must have been given equal parameters and have
 * answered equal rows, and the graphs that it leaves must be equal. A module adds its own in `tests/conformance/cases/<module>.ts`,
 * exported as the list `cases`.
 */
export interface ConformanceCase {
  readonly title: string;
  readonly run: (graph: Graph) => Promise<unknown>;
}

interface StatementOptions<P extends Parameters> {
  readonly seed?: (graph: Graph) => Promise<unknown>;
  readonly parameters: P;
}

/** A case of one statement, on what `seed` left. */
export function statementCase<P extends Parameters, R>(
  statement: Statement<P, R>,
  { seed, parameters }: StatementOptions<P>,
): ConformanceCase {
  return {
    title: statement.name,
    run: async (graph) => {
      await seed?.(graph);
      if (statement.access === 'read') await graph.read(statement, parameters);
      else await graph.write((transaction) => transaction.run(statement, parameters));
    },
  };
}

/** A case of many statements: something that the program does, for example an import and its undo. */
export function scenario(title: string, run: (graph: Graph) => Promise<unknown>): ConformanceCase {
  return { title, run };
}
