/** Runs the service and what was written by hand in turns, so that whatever slows the machine slows both. */
import { TalkgraphError } from '../errors.ts';
import { type Asker, makeAsker } from './ask.ts';
import type { BenchGraph } from './bench-graph.ts';
import type { BenchServerReady } from './bench-server.ts';
import { type BenchCase, type Workload, walkDocument, walkStep } from './workloads.ts';

const WARM_UP_REQUESTS = 400;
const WARM_UP_MS = 6000;

export interface Measured extends Sizes {
  readonly letter: string;
  readonly what: string;
  /** Medians in milliseconds. */
  readonly service: number;
  readonly byHand: number;
  readonly ratio: number;
  readonly counted: string;
}

export interface Measuring {
  readonly at: BenchServerReady;
  readonly graph: BenchGraph;
  /** Rounds over all cases of a workload that count, after those that warm up. */
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
function countUnder(field: string, value: unknown): number {
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

interface Rounds {
  readonly ask: Asker;
  readonly address: string;
  readonly byHand: string;
  readonly workload: Workload;
  readonly cases: readonly BenchCase[];
}

interface Times {
  readonly service: number[];
  readonly byHand: number[];
}

async function runRound({ ask, address, byHand, workload, cases }: Rounds, round: number, times: Times): Promise<void> {
  const { document: query, letter, limit } = workload;
  for (const [index, { variables, byHand: parameters }] of cases.entries()) {
    const askService = async () => {
      times.service.push((await ask(address, { query, variables })).milliseconds);
    };
    const askByHand = async () => {
      times.byHand.push((await ask(byHand, { letter, limit, parameters })).milliseconds);
    };
    // Each side goes first half of the time, since the second finds the caches warm.
    const turns = (round + index) % 2 === 0 ? [askService, askByHand] : [askByHand, askService];
    for (const turn of turns) await turn();
  }
}

/** Lets compilers and caches, of the databases too, come to rest. */
async function warmUp(rounds: Rounds): Promise<void> {
  const begin = performance.now();
  for (let round = 0; round * rounds.cases.length < WARM_UP_REQUESTS; round += 1) {
    await runRound(rounds, round, { service: [], byHand: [] });
    if (performance.now() - begin > WARM_UP_MS) return;
  }
}

interface Sizes {
  /** Of the service's answer, on average. */
  readonly bytes: number;
  /** How many of what is counted, on average: the same on both sides. */
  readonly rows: number;
}

async function checkSizes({ ask, address, byHand, workload, cases }: Rounds): Promise<Sizes> {
  const { letter, limit, counted, document: query } = workload;
  let bytes = 0;
  let rows = 0;
  for (const { variables, byHand: parameters } of cases) {
    const service = await ask(address, { query, variables });
    const hand = await ask(byHand, { letter, limit, parameters });
    const count = countUnder(counted, graphqlData(service.body));
    const expected = countUnder(counted, JSON.parse(hand.body));
    if (count !== expected) {
      const where = `Workload ${letter} with ${JSON.stringify(variables)}`;
      throw new TalkgraphError('BENCH_FAILED', `${where}: ${count} ${counted} from the service, ${expected} by hand.`);
    }
    rows += count / cases.length;
    bytes += service.body.length / cases.length;
  }
  if (rows === 0) throw new TalkgraphError('BENCH_FAILED', `Workload ${letter}: all answers are empty.`);
  return { bytes, rows };
}

/** What both sides of a workload are asked. */
async function prepare(workload: Workload, at: BenchServerReady, graph: BenchGraph): Promise<Rounds> {
  const ask = makeAsker();
  const address = `${at.service}/graphql`;
  return { ask, address, byHand: at.byHand, workload, cases: await preparedCases(ask, address, workload, graph) };
}

/** Asks both sides of a workload once a case; throws when they differ in the number of what is counted, or are empty. */
export async function compare(workload: Workload, { at, graph }: Omit<Measuring, 'runs'>): Promise<Sizes> {
  return checkSizes(await prepare(workload, at, graph));
}

/** Measures one workload, after comparing. */
export async function measure(workload: Workload, { at, graph, runs }: Measuring): Promise<Measured> {
  const rounds = await prepare(workload, at, graph);
  const sizes = await checkSizes(rounds);
  await warmUp(rounds);
  const times: Times = { service: [], byHand: [] };
  for (let round = 0; round < runs; round += 1) await runRound(rounds, round, times);
  const medians = { service: median(times.service), byHand: median(times.byHand) };
  const { letter, what, counted } = workload;
  return { letter, what, counted, ...medians, ratio: medians.service / medians.byHand, ...sizes };
}
