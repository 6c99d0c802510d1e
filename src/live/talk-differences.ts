/** Which talks have come, changed or gone since the graph was last looked at, and which change did it. */
import { z } from 'zod';
import type { Graph } from '../graph/graph.ts';
import { declareStatement } from '../graph/statement.ts';
import type { TalkChange } from '../graphql/context.ts';
import { readDataVersion } from '../sources/data-version.ts';

const fingerprintsStatement = declareStatement({
  name: 'live/talk-fingerprints',
  access: 'read',
  parameters: z.object({}) as z.ZodType<Record<string, never>>,
  row: z.object({ id: z.string(), fingerprint: z.string() }),
});
const changesStatement = declareStatement({
  name: 'live/changes-after',
  access: 'read',
  parameters: z.object({ seq: z.number().int() }),
  row: z.object({ change: z.string(), kind: z.string(), talk: z.string().nullable() }),
});

/** The talks as they were at some moment. */
export interface Look {
  /** What this process has written by then. */
  readonly own: string;
  /** The number of the data; null when something was being written. */
  readonly number: number | null;
  /** Fingerprints by id. */
  readonly talks: ReadonlyMap<string, string>;
}

/** Looks at all talks for the first time. */
export async function firstLook(graph: Graph): Promise<Look> {
  const own = await graph.version();
  const { number } = await readDataVersion(graph);
  return { own, number, talks: await fingerprints(graph) };
}

/** Looks again, and compares; the same look when nothing was written or what is being written is not finished. */
export async function lookAgain(
  graph: Graph,
  before: Look,
): Promise<{ readonly look: Look; readonly changes: readonly TalkChange[] }> {
  const own = await graph.version();
  if (graph.engine === 'grafeo' && own === before.own && before.number !== null) return { look: before, changes: [] };
  const { number } = await readDataVersion(graph);
  if (number === null) return { look: before, changes: [] };
  if (number === before.number) return { look: { ...before, own }, changes: [] };
  const talks = await fingerprints(graph);
  const differences = differencesOf(before.talks, talks);
  const changes = differences.length === 0 ? [] : await attributed(graph, before.number ?? number - 1, differences);
  return { look: { own, number, talks }, changes };
}

async function fingerprints(graph: Graph): Promise<ReadonlyMap<string, string>> {
  const rows = await graph.read(fingerprintsStatement, {});
  return new Map(rows.map(({ id, fingerprint }) => [id, fingerprint]));
}

type Difference = Omit<TalkChange, 'change'>;

function differencesOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Difference[] {
  const found: Difference[] = [];
  for (const [id, fingerprint] of after) {
    const known = before.get(id);
    if (known !== fingerprint) found.push({ id, how: known === undefined ? 'CREATED' : 'UPDATED' });
  }
  for (const id of before.keys()) if (!after.has(id)) found.push({ id, how: 'REMOVED' });
  return found;
}

/** The latest import that states the talk; else, as what an undo takes away or a decision says is stated by no import, the latest of those. */
async function attributed(
  graph: Graph,
  seq: number,
  differences: readonly Difference[],
): Promise<readonly TalkChange[]> {
  const rows = await graph.read(changesStatement, { seq });
  const stating = new Map(rows.flatMap(({ change, talk }) => (talk === null ? [] : [[talk, change] as const])));
  const latest = rows.findLast(({ kind }) => kind !== 'IMPORT') ?? rows.at(-1);
  return differences.map((one) => ({ ...one, change: stating.get(one.id) ?? latest?.change ?? null }));
}
