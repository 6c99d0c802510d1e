/**
 * The process that the benchmark asks: the service as it is, and beside it a bare HTTP server that sends what was
 * written by hand. The asking is done by another process, as in life.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '../clock.ts';
import { readStoreSettings } from '../config.ts';
import { TalkgraphError } from '../errors.ts';
import { textOf } from '../graph/catalogue.ts';
import type { Graph, Parameters, Value } from '../graph/graph.ts';
import { openGraph } from '../graph/open-graph.ts';
import { startServer } from '../server.ts';
import { askLevelByLevel } from './level-by-level.ts';
import { loadBenchGraph } from './load-bench-graph.ts';

const LOAD_TIMEOUT_MS = 300_000;

export interface BenchServerReady {
  readonly kind: 'ready';
  /** Of the service: `/graphql` is below it. */
  readonly service: string;
  /** Takes POSTs of {letter, limit, parameters}. */
  readonly byHand: string;
}

interface BenchServerProgress {
  readonly kind: 'progress';
  readonly what: string;
}

interface BenchServerFailure {
  readonly kind: 'failure';
  readonly why: string;
}

export type BenchServerMessage = BenchServerReady | BenchServerProgress | BenchServerFailure;

interface ByHandRequest {
  readonly letter: string;
  readonly limit: string;
  readonly parameters: Parameters;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function answerByHand(graph: Graph, request: ByHandRequest): Promise<unknown> {
  const { letter, limit, parameters } = request;
  if (graph.engine === 'grafeo') return askLevelByLevel(graph, letter, parameters);
  const name = `bench/limit/${limit}`;
  const text = textOf(name, 'neo4j');
  const used = Object.entries(parameters).filter(([key]) => text.includes(`$${key}`));
  return { [limit]: await graph.readText(name, text, Object.fromEntries(used) as Record<string, Value>) };
}

/** Starts the bare server and returns its address; it ends with the process. */
export async function startByHand(graph: Graph): Promise<string> {
  const server = createServer(async (request, response) => {
    try {
      const answer = await answerByHand(graph, JSON.parse(await bodyOf(request)) as ByHandRequest);
      response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    } catch (error) {
      const cause = error instanceof TalkgraphError && error.cause instanceof Error ? error.cause : error;
      response.statusCode = 500;
      response.end(String(cause));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** Opens the store, loads the graph when it is not there, and serves until the parent lets go; `send` hears about it. */
export async function runBenchServer(
  store: string,
  talkCount: number,
  send: (message: BenchServerMessage) => void,
): Promise<void> {
  const settings = readStoreSettings({ store });
  const loading = await openGraph({ ...settings, timeoutMs: LOAD_TIMEOUT_MS });
  try {
    await loadBenchGraph(loading, talkCount, (what) => send({ kind: 'progress', what }));
  } finally {
    await loading.close();
  }
  const graph = await openGraph(settings);
  const log = (line: string) => process.stderr.write(`${line}\n`);
  const service = await startServer({ graph, clock: systemClock, host: '127.0.0.1', port: 0, log });
  const byHand = await startByHand(graph);
  process.once('disconnect', () => {
    void graph.close().finally(() => process.exit(0));
  });
  send({ kind: 'ready', service: service.address, byHand });
}
