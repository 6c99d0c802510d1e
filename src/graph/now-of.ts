/** Finds what something was taken into, by the id or slug that it had. */
import { z } from 'zod';
import type { Graph, Transaction } from './graph.ts';
import type { Label } from './plan.ts';
import { declareStatement } from './statement.ts';

const byIds = declareStatement({
  name: 'graph/now-of-ids',
  access: 'read',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.object({ former: z.string(), id: z.string() }),
});
const bySlug = declareStatement({
  name: 'graph/now-of-slug',
  access: 'read',
  parameters: z.object({ slug: z.string(), label: z.string() }),
  row: z.object({ id: z.string() }),
});

/** The id of what the thing of an old id was taken into; null for an id that leads nowhere. */
export async function nowOfId(reader: Pick<Graph, 'read'> | Transaction, id: string): Promise<string | null> {
  const parameters = { ids: [id] };
  const rows = 'read' in reader ? await reader.read(byIds, parameters) : await reader.run(byIds, parameters);
  return rows[0]?.id ?? null;
}

/** The id of what the thing of an old slug was taken into; null for a slug that leads nowhere. */
export async function nowOfSlug(graph: Pick<Graph, 'read'>, label: Label, slug: string): Promise<string | null> {
  return (await graph.read(bySlug, { slug, label }))[0]?.id ?? null;
}
