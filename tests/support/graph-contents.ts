/** All that a graph holds, to compare two graphs. */
import { z } from 'zod';
import type { Graph, Value } from '../../src/graph/graph.ts';
import { declareStatement } from '../../src/graph/statement.ts';

const value = z.custom<Value>(() => true);
const properties = z.record(z.string(), value);

const allNodes = declareStatement({
  name: 'tests/all-nodes',
  access: 'read',
  parameters: z.object({}),
  row: z.object({ labels: z.array(z.string()), properties }),
});

const allLinks = declareStatement({
  name: 'tests/all-links',
  access: 'read',
  parameters: z.object({}),
  row: z.object({ from: z.string().nullable(), type: z.string(), properties, to: z.string().nullable() }),
});

/** One line a node and one a link, sorted; equal graphs give equal lines on either engine. */
export async function graphContents(graph: Graph): Promise<readonly string[]> {
  const rows: readonly object[] = [...(await graph.read(allNodes, {})), ...(await graph.read(allLinks, {}))];
  return rows.map(sortedJson).sort();
}

/** JSON whose maps have their keys in order. */
export function sortedJson(of: unknown): string {
  return JSON.stringify(of, (_key, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
