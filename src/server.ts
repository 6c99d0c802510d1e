/** The service: wires the schema, the graph and the plugins into one HTTP server. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Clock } from './clock.ts';
import { UsageError } from './errors.ts';
import type { Graph } from './graph/graph.ts';
import type { ReadApart } from './graphql/context.ts';
import { useLimits } from './graphql/limits.ts';
import { GraphWatch } from './live/talk-watch.ts';
import type { Consult } from './model/model-client.ts';
import { readOperations } from './operations/operation-files.ts';
import { createSchema } from './schema.ts';
import { useAnyOrigin } from './server/cors.ts';
import { useExplorer } from './server/explorer.ts';
import { useFeeds } from './server/feeds.ts';
import { useGraphiql } from './server/graphiql.ts';
import { useHealth } from './server/health.ts';
import { type Log, maskError } from './server/masking.ts';
import { useRequests } from './server/requests.ts';
import { useViewer } from './server/viewer.ts';

/** How long requests that are under way may take to finish once the service has been told to stop. */
const STOP_AFTER_MS = 10_000;
const SWEEP_MS = 20;
const OWN_OPERATIONS = fileURLToPath(new URL('../schema/operations/', import.meta.url));

export interface ServerOptions {
  readonly graph: Graph;
  readonly clock: Clock;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly log: Log;
  /** A folder with named queries, answered below /operations; those that come with the program when left out. */
  readonly operations?: string;
  /** Under which address others reach the service, for the links of feeds; what a request asked for when left out. */
  readonly origin?: string;
  /** Asked for what the rules are not sure of, when somebody imports; nobody when left out. */
  readonly consult?: Consult;
  /** Reads documents apart; without it each is read at once, and all other requests wait for that. */
  readonly understand?: ReadApart;
}

export interface RunningServer {
  /** For example http://127.0.0.1:4000, without a slash at the end. */
  readonly address: string;
  /** Stops accepting and resolves when all that was under way is answered; the graph stays open. */
  close(): Promise<void>;
}

/** Starts to listen; throws UsageError when the address cannot be had. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { graph, log } = options;
  const watch = new GraphWatch({ graph, onFailure: (error) => void maskError(error, log) });
  const yoga = createYogaFor(createSchema(), options, watch);
  const server = createServer({ requestTimeout: 30_000, keepAliveTimeout: 5_000 }, yoga);
  const underWay = new Set<ServerResponse>();
  server.on('request', (_request, response) => {
    underWay.add(response);
    response.once('close', () => underWay.delete(response));
  });
  await listen(server, options);
  return {
    address: addressOf(server.address() as AddressInfo),
    close: async () => {
      // They would go on for ever.
      watch.close();
      await stop(server, underWay);
      await yoga.dispose();
    },
  };
}

function createYogaFor(
  schema: GraphQLSchema,
  { graph, clock, log, consult, understand, origin, ...options }: ServerOptions,
  watch: GraphWatch,
) {
  const operations = readOperations(options.operations ?? OWN_OPERATIONS, schema);
  return createYoga({
    schema,
    graphiql: false,
    landingPage: false,
    // Ours says more, and only on its own path.
    healthCheckEndpoint: '/health/yoga',
    batching: false,
    multipart: false,
    logging: false,
    // Ours reads what is left of a body that is too large, so that its sender gets to see the answer.
    maxRequestBodySize: false,
    cors: false,
    maskedErrors: { maskError: (error) => maskError(error, log) },
    plugins: [
      useAnyOrigin(),
      useHealth(graph, log),
      useGraphiql(),
      useFeeds({ schema, graph, clock }, { log, operations, ...(origin === undefined ? {} : { origin }) }),
      useExplorer({ schema, graph, clock }, { log, ...(origin === undefined ? {} : { origin }) }),
      useRequests(),
      useLimits(),
      useViewer({
        graph,
        clock,
        watch,
        ...(consult === undefined ? {} : { consult }),
        ...(understand === undefined ? {} : { understand }),
      }),
    ],
  });
}

function listen(server: Server, { host, port }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = LISTEN_REASONS[error.code ?? ''] ?? error.message;
      reject(new UsageError(`Cannot listen on ${host} port ${port}: ${reason}.`, { cause: error }));
    });
    server.listen(port, host, () => resolve());
  });
}

const LISTEN_REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program has it, so choose another with --port',
  EACCES: 'this user may not, so choose one above 1023 with --port',
  EADDRNOTAVAIL: 'this machine does not have that address, so choose another with --host',
  ENOTFOUND: 'no such host is known, so choose another with --host',
};

function addressOf({ address, family, port }: AddressInfo): string {
  const reachable = address === '0.0.0.0' || address === '::' ? 'localhost' : address;
  return `http://${family === 'IPv6' && reachable !== 'localhost' ? `[${reachable}]` : reachable}:${port}`;
}

/** Waits for answers and not for connections: a browser keeps some open that it may never use. */
async function stop(server: Server, requests: ReadonlySet<unknown>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const latest = performance.now() + STOP_AFTER_MS;
  while (requests.size > 0 && performance.now() < latest) await setTimeout(SWEEP_MS);
  server.closeAllConnections();
  await closed;
}
