/** Runs the service and what was written by hand in turns, so that whatever slows the machine slows both. */
import { TalkgraphError } from '../errors.ts';
import { type Asker, makeAsker } from './ask.ts';
import type { BenchGraph } from './bench-graph.ts';
import type { BenchServerReady } from './bench-server.ts';
import { type BenchCase, type Workload, walkDocument, walkStep } from './workloads.ts';

export interface Measured {
  readonly letter: string;
  readonly what: string;
  /** Medians in milliseconds. */
  readonly service: number;
  readonly byHand: number;
  readonly ratio: number;
  /** Of the service's answer, on average. */
  readonly bytes: number;
  /** How many of what is counted, on average: the same on both sides. */
  readonly rows: number;
  readonly counted: string;
}

export interface Measuring {
  readonly at: BenchServerReady;
  readonly graph: BenchGraph;
  /** Rounds over all cases of a workload, after one that does not count. */
  readonly runs: number;
}

interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** How many objects stand under a field, at any depth; a connection counts by its nodes. */
export function countUnder(field: string, value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countUnder(field, item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, child]) => sum + (key === field ? itemsOf(child).length : 0) + countUnder(field, child),
    0,
  );
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [];
  const { nodes, edges } = value as { nodes?: unknown; edges?: unknown };
  return Array.isArray(nodes) ? nodes : Array.isArray(edges) ? edges : [value];
}

/** A deep answer by hand is flat, one row for each of the innermost things. */
function countByHand(workload: Workload, answer: unknown): number {
  const nested = countUnder(workload.counted, answer);
  if (nested > 0 || !Array.isArray(answer)) return nested;
  return answer.filter((row: Record<string, unknown>) => row.topic !== undefined && row.topic !== null).length;
}

function graphqlData(body: string): unknown {
  const answer = JSON.parse(body) as GraphqlAnswer;
  if (answer.errors !== undefined)
    throw new TalkgraphError('BENCH_FAILED', answer.errors.map((error) => error.message).join('; '));
  return answer.data;
}

/** Walks the list of talks for the cursors of the places that cases begin behind. */
async function cursorsOf(ask: Asker, address: string, places: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const cursors = new Map<number, string>();
  let cursor: string | null = null;
  for (let place = walkStep; place <= Math.max(...places); place += walkStep) {
    const answer = await ask(address, { query: walkDocument, variables: { cursor } });
    const data = graphqlData(answer.body) as { talks: { pageInfo: { endCursor: string } } };
    cursor = data.talks.pageInfo.endCursor;
    cursors.set(place, cursor);
  }
  return cursors;
}

async function preparedCases(
  ask: Asker,
  address: string,
  workload: Workload,
  graph: BenchGraph,
): Promise<readonly BenchCase[]> {
  const cases = workload.cases(graph);
  if (cases.length === 0)
    throw new TalkgraphError('BENCH_FAILED', `The graph has nothing for workload ${workload.letter}.`);
  if (workload.pages === undefined) return cases;
  const places = cases.map(({ variables }) => Number(variables.place));
  const cursors = await cursorsOf(ask, address, places);
  return cases.map((one, index) => ({ ...one, variables: { cursor: cursors.get(places[index] ?? 0) } }));
}

/** Measures one workload; throws when the two answers differ in the number of what is counted, or are empty. */
export async function measure(workload: Workload, { at, graph, runs }: Measuring): Promise<Measured> {
  const ask = makeAsker();
  const address = `${at.service}/graphql`;
  const cases = await preparedCases(ask, address, workload, graph);
  const times = { service: [] as number[], byHand: [] as number[] };
  const sizes = { bytes: 0, rows: 0 };
  const { letter, limit, what, counted } = workload;
  for (let round = 0; round <= runs; round += 1) {
    for (const [index, { variables, byHand }] of cases.entries()) {
      const askService = () => ask(address, { query: workload.document, variables });
      const askByHand = () => ask(at.byHand, { letter, limit, parameters: byHand });
      // Each side goes first half of the time, since the second finds the caches warm.
      const serviceFirst = (round + index) % 2 === 0;
      const first = await (serviceFirst ? askService() : askByHand());
      const second = await (serviceFirst ? askByHand() : askService());
      const [service, hand] = serviceFirst ? [first, second] : [second, first];
      if (round === 0) {
        const rows = countUnder(counted, graphqlData(service.body));
        const expected = countByHand(workload, JSON.parse(hand.body));
        if (rows !== expected)
          throw new TalkgraphError(
            'BENCH_FAILED',
            `Workload ${letter}: the service gives ${rows} ${counted}, by hand there are ${expected} (${JSON.stringify(variables)}).`,
          );
        sizes.rows += rows / cases.length;
        sizes.bytes += service.body.length / cases.length;
      } else {
        times.service.push(service.milliseconds);
        times.byHand.push(hand.milliseconds);
      }
    }
  }
  if (sizes.rows === 0) throw new TalkgraphError('BENCH_FAILED', `Workload ${letter}: all answers are empty.`);
  const medians = { service: median(times.service), byHand: median(times.byHand) };
  return { letter, what, counted, ...medians, ratio: medians.service / medians.byHand, ...sizes };
}
