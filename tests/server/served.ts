/** A server that really listens, over a fresh embedded graph. */
import { onTestFinished } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { startServer } from '../../src/server.ts';

export interface Served {
  readonly graph: Graph;
  readonly address: string;
  /** What whoever runs the service gets to read. */
  readonly log: readonly string[];
  /** POSTs a JSON body to /graphql. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  stop(): Promise<void>;
}

/** Starts a server on a free port, over a graph of its own unless one is given; both are closed after the test. */
export async function serve(given?: Graph): Promise<Served> {
  const log: string[] = [];
  const graph = given ?? (await openGraph({ store: 'memory:', checkRows: true }));
  const clock = fixedClock('2024-05-06T07:08:09Z');
  const server = await startServer({ graph, clock, host: '127.0.0.1', port: 0, log: (text) => log.push(text) });
  const state = { isStopped: false };
  const stop = async () => {
    if (state.isStopped) return;
    state.isStopped = true;
    await server.close();
    await graph.close();
  };
  onTestFinished(stop);
  return {
    graph,
    address: server.address,
    log,
    post: (body, headers = {}) =>
      fetch(`${server.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    stop,
  };
}

/** The codes of the errors in an answer. */
export async function codesOf(response: Response): Promise<readonly unknown[]> {
  const { errors = [] } = (await response.json()) as { errors?: readonly { extensions?: { code?: unknown } }[] };
  return errors.map((error) => error.extensions?.code);
}
