/** How a statement of the catalogue is shown to do the same on both engines. */
import type { Graph, Parameters, Row } from '../../src/graph/graph.ts';
import type { Statement } from '../../src/graph/statement.ts';

/**
 * A module adds the cases of its statements in `tests/conformance/cases/<module>.ts`, exported as `cases`. Each runs on a fresh graph
 * of either engine: first `seed`, then the statement; its rows, and after a write those of `readBack`, must be equal.
 */
export interface StatementCase {
  readonly name: string;
  readonly seed: (graph: Graph) => Promise<void>;
  readonly run: (graph: Graph) => Promise<readonly Row[]>;
  /** What to compare after a write: rows read by another statement. */
  readonly readBack: ((graph: Graph) => Promise<readonly Row[]>) | null;
  /** Whether the statement's own order of rows is compared too. */
  readonly ordered: boolean;
  /** Whether it may answer without rows, as a write without RETURN does. */
  readonly mayBeEmpty: boolean;
}

interface CaseOptions<P extends Parameters> {
  readonly seed?: (graph: Graph) => Promise<unknown>;
  readonly parameters: P;
  readonly readBack?: (graph: Graph) => Promise<readonly object[]>;
  readonly ordered?: boolean;
  readonly mayBeEmpty?: boolean;
}

/** A case of one statement; rows must come, unless `mayBeEmpty` says otherwise, so that a case cannot pass on nothing. */
export function statementCase<P extends Parameters, R>(
  statement: Statement<P, R>,
  options: CaseOptions<P>,
): StatementCase {
  const { seed, parameters, readBack, ordered = false, mayBeEmpty = false } = options;
  return {
    name: statement.name,
    seed: async (graph) => {
      await seed?.(graph);
    },
    run: async (graph) => {
      const rows =
        statement.access === 'write'
          ? await graph.write((transaction) => transaction.run(statement, parameters))
          : await graph.read(statement, parameters);
      return rows as readonly Row[];
    },
    readBack: readBack === undefined ? null : async (graph) => (await readBack(graph)) as readonly Row[],
    ordered,
    mayBeEmpty,
  };
}
