/** Which state the data are in, read from the store itself, so that all processes that share it agree. */
import { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import { declareStatement } from '../graph/statement.ts';

const dataVersionStatement = declareStatement({
  name: 'sources/data-version',
  access: 'read',
  parameters: z.object({}) as z.ZodType<Record<string, never>>,
  row: z.object({ counter: z.number(), unsettled: z.number(), changedAt: z.string(), lastOther: z.number() }),
});

export interface DataVersion {
  /** Equal numbers mean equal data; null while something is being written in several steps. */
  readonly number: number | null;
  /** The ISO instant of the latest import or undo, null before the first. */
  readonly changedAt: string | null;
  /** The number of the latest change that is no import, such as an undo; 0 before the first. */
  readonly lastOther: number;
}

/** Reads the version of the data. */
export async function readDataVersion(graph: Pick<Graph, 'read'>): Promise<DataVersion> {
  const [row] = await graph.read(dataVersionStatement, {});
  return {
    number: row === undefined || row.unsettled > 0 ? null : row.counter,
    changedAt: row?.changedAt ? row.changedAt : null,
    lastOther: row?.lastOther ?? 0,
  };
}
