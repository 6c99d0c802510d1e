/** Loads the benchmark's graph into a store, once: a store that holds it already is taken as it is. */
import { z } from 'zod';
import { UsageError } from '../errors.ts';
import type { Graph, Parameters, Row } from '../graph/graph.ts';
import { declareStatement, type Statement } from '../graph/statement.ts';
import { makeBenchGraph } from './bench-graph.ts';
import { benchLoads, LOAD_NAMES, type LoadName } from './bench-rows.ts';

/** Raised whenever the generated graph changes, so that no store of an earlier form is taken for it. */
const GRAPH_FORM = 1;

const rowsParameter = z.object({ rows: z.custom<readonly Row[]>(Array.isArray) });

/** The statement that loads each kind of thing. */
const LOADS = Object.fromEntries(LOAD_NAMES.map((name) => [name, loadStatement(name)])) as Readonly<
  Record<LoadName, LoadStatement>
>;

type LoadStatement = Statement<{ rows: readonly Row[] }, unknown>;

function loadStatement(name: LoadName): LoadStatement {
  return declareStatement({ name, access: 'write', parameters: rowsParameter, row: z.unknown() });
}

const markStatement = declareStatement({
  name: 'bench/mark',
  access: 'write',
  parameters: z.object({ value: z.string() }),
  row: z.unknown(),
});
const findMark = declareStatement<Parameters, { value: string }>({
  name: 'bench/find-mark',
  access: 'read',
  parameters: z.object({}),
  row: z.object({ value: z.string() }),
});
const hasTalk = declareStatement<Parameters, { id: string }>({
  name: 'bench/has-talk',
  access: 'read',
  parameters: z.object({}),
  row: z.object({ id: z.string() }),
});
const clearStatement = declareStatement<Parameters, { removed: number }>({
  name: 'bench/clear',
  access: 'write',
  parameters: z.object({}),
  row: z.object({ removed: z.number() }),
});

async function clear(graph: Graph): Promise<void> {
  for (;;) {
    const [row] = await graph.write((transaction) => transaction.run(clearStatement, {}));
    if ((row?.removed ?? 0) === 0) return;
  }
}

/**
 * Makes sure that the store holds the graph of so many talks. Throws UsageError for a store that holds talks which
 * are not a benchmark's: those are somebody's. `tell` hears what is going on.
 */
export async function loadBenchGraph(graph: Graph, talkCount: number, tell: (what: string) => void): Promise<void> {
  const wanted = `form ${GRAPH_FORM}, ${talkCount} talks`;
  const [mark] = await graph.read(findMark, {});
  if (mark?.value === wanted) return;
  if (mark !== undefined) {
    tell('clearing an earlier graph');
    await clear(graph);
  } else if ((await graph.read(hasTalk, {})).length > 0) {
    throw new UsageError('The store holds talks that no benchmark has put there: name an empty store.');
  }
  // From here on the graph is a benchmark's, even if the loading breaks off.
  await graph.write((transaction) => transaction.run(markStatement, { value: 'being loaded' }));
  for (const load of benchLoads(makeBenchGraph(talkCount))) {
    const statement = LOADS[load.name];
    let count = 0;
    for (const rows of load.batches) {
      await graph.write((transaction) => transaction.run(statement, { rows }));
      count += rows.length;
      tell(`${load.name.replace('bench/load-', '')} ${count}`);
    }
  }
  await graph.write((transaction) => transaction.run(markStatement, { value: wanted }));
}
