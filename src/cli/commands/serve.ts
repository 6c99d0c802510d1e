/** `talkgraph serve`: answers GraphQL over HTTP until it is told to stop. */
import { systemClock } from '../../clock.ts';
import { readServeSettings, type ServeSettings } from '../../config.ts';
import { readApart } from '../../extract/reading-thread.ts';
import type { Graph } from '../../graph/graph.ts';
import { openGraph } from '../../graph/open-graph.ts';
import { startServer } from '../../server.ts';
import { findRebuildRefusal } from '../../sources/source-store.ts';
import { EXIT_OK } from '../exit-code.ts';
import { isUntouched, loadSample } from '../load-sample.ts';
import { modelFor } from '../model-for.ts';
import type { Terminal } from '../terminal.ts';

export interface ServeOptions {
  readonly store?: string;
  readonly port?: string;
  readonly host?: string;
  readonly sample?: string;
  readonly origin?: string;
  readonly operations?: string;
}

/** Opens the store, serves it, and on SIGTERM or SIGINT stops accepting, finishes, closes the store and returns. */
export async function runServe(options: ServeOptions, terminal: Terminal): Promise<number> {
  const settings = readServeSettings(options);
  const graph = await openGraph({ ...settings, create: true });
  try {
    if (settings.sample === 'auto' && graph.engine === 'grafeo' && (await isUntouched(graph))) {
      terminal.say('The store is empty: loading the sample (--sample none leaves it empty).');
      const { talks, changes } = await loadSample(graph, systemClock);
      terminal.say(`The sample has ${talks} talks, almost all of them made up.`);
      for (const line of howToRemove(changes, settings.store)) terminal.say(line);
    }
    const refusal = await findRebuildRefusal(graph);
    if (refusal !== null) terminal.say(refusal.message);
    await serveUntilStopped(graph, settings, terminal);
  } finally {
    await graph.close();
  }
  return EXIT_OK;
}

/** A store in memory is gone with the process anyway. */
function howToRemove(changes: readonly string[], store: string): readonly string[] {
  if (store === 'memory:') return [];
  return changes.map((change) => `  To remove it, stop the service:  talkgraph undo ${change} --store ${store}`);
}

async function serveUntilStopped(graph: Graph, settings: ServeSettings, terminal: Terminal): Promise<void> {
  // Before it listens, so that no signal can fall between the two.
  const stopped = nextStopSignal();
  const log = (text: string) => terminal.say(`talkgraph: ${text}`);
  const { host, port, origin, operations } = settings;
  const consult = await modelFor(terminal);
  const reading = readApart();
  const server = await startServer({
    graph,
    clock: systemClock,
    host,
    port,
    log,
    understand: reading.understand,
    ...(origin === undefined ? {} : { origin }),
    ...(operations === undefined ? {} : { operations }),
    ...(consult === undefined ? {} : { consult }),
  });
  for (const line of whereToLook(server.address, settings.store)) terminal.say(line);
  const signal = await stopped;
  terminal.say(`${signal}: finishing what is under way.`);
  await server.close();
  await reading.close();
}

function nextStopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    // Only once: whoever presses Ctrl-C again wants it to end now.
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
}

function whereToLook(address: string, store: string): readonly string[] {
  const query = '{ talks(about: "non-convex optimization") { totalCount nodes { title date } } }';
  return [
    `Talkgraph listens on ${address} (store: ${store}).`,
    `  Look around:         ${address}`,
    `  Ask in the browser:  ${address}/graphql`,
    `  Ask from a shell:    curl ${address}/graphql -H 'content-type: application/json' \\`,
    `                         -d '${JSON.stringify({ query })}'`,
    '  Ctrl-C stops it.',
  ];
}
