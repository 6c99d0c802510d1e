/** Tells whether the data have changed since something was worked out from them. */
import { z } from 'zod';
import type { Graph } from './graph.ts';
import { declareStatement } from './statement.ts';

const dataVersionStatement = declareStatement({
  name: 'graph/data-version',
  access: 'read',
  only: 'neo4j',
  parameters: z.object({}) as z.ZodType<Record<string, never>>,
  row: z.object({ key: z.string(), value: z.number() }),
});

interface Asked {
  readonly own: string;
  readonly version: Promise<string>;
}

/** What is being asked of a store at this moment: the fields of one request need not ask one by one. */
const asking = new WeakMap<Graph, Asked>();

/** A text that changes with every import, undo or correction, of this process or, on Neo4j, of any other. */
async function dataVersion(graph: Graph): Promise<string> {
  const own = await graph.version();
  if (graph.engine === 'grafeo') return own;
  const asked = asking.get(graph);
  if (asked?.own === own) return asked.version;
  const version = readVersion(graph, own).finally(() => asking.delete(graph));
  asking.set(graph, { own, version });
  return version;
}

async function readVersion(graph: Graph, own: string): Promise<string> {
  const rows = await graph.read(dataVersionStatement, {});
  return [own, ...rows.map(({ key, value }) => `${key} ${value}`)].join(', ');
}

interface Answer {
  readonly answer: Promise<unknown>;
  /** How many numbers it holds; 0 until it is there. */
  readonly size: number;
}

interface Kept {
  readonly version: string;
  readonly answers: Map<string, Answer>;
}

/** All that is kept of a graph may hold so many numbers: some 50 MB. */
const MOST_NUMBERS = 4_000_000;
const keptOf = new WeakMap<Graph, Kept>();

/** What was worked out before from the same data, or what `work` gives, with how many numbers it holds. */
export async function keptAnswer<T>(
  graph: Graph,
  key: string,
  work: () => Promise<{ readonly answer: T; readonly size: number }>,
): Promise<T> {
  const version = await dataVersion(graph);
  const known = keptOf.get(graph);
  const kept: Kept = known?.version === version ? known : { version, answers: new Map() };
  keptOf.set(graph, kept);
  const found = kept.answers.get(key);
  if (found !== undefined) {
    // Moved to the end: the first is the one that was not asked for the longest.
    kept.answers.delete(key);
    kept.answers.set(key, found);
    return found.answer as Promise<T>;
  }
  const answer = work().then((done) => {
    kept.answers.set(key, { answer, size: done.size });
    forgetSome(kept);
    return done.answer;
  });
  kept.answers.set(key, { answer, size: 0 });
  // What failed is tried again by the next who asks.
  answer.catch(() => kept.answers.delete(key));
  return answer;
}

function forgetSome({ answers }: Kept): void {
  let numbers = [...answers.values()].reduce((sum, { size }) => sum + size, 0);
  for (const [key, { size }] of answers) {
    if (numbers <= MOST_NUMBERS) return;
    numbers -= size;
    answers.delete(key);
  }
}
