/** How many there are of each kind of thing. */
import { z } from 'zod';
import { keptAnswer } from '../graph/data-version.ts';
import type { Graph } from '../graph/graph.ts';
import { declareStatement } from '../graph/statement.ts';

const KINDS = ['talks', 'speakers', 'institutions', 'topics', 'series', 'affiliations', 'sources'] as const;

export type Totals = Readonly<Record<(typeof KINDS)[number], number>>;

const totalsStatement = declareStatement({
  name: 'stats/totals',
  access: 'read',
  parameters: z.object({}),
  row: z.record(z.enum(KINDS), z.int()),
});

/** The numbers of the whole graph. */
export async function findTotals(graph: Graph): Promise<Totals> {
  return keptAnswer(graph, 'totals', async () => {
    const [row] = await graph.read(totalsStatement, {});
    // `fromEntries` forgets which keys it was given.
    const answer = Object.fromEntries(KINDS.map((kind) => [kind, row?.[kind] ?? 0])) as unknown as Totals;
    return { answer, size: KINDS.length };
  });
}
