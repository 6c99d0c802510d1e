/** Fresh, empty graphs for tests, on both engines. */
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { programVersion } from '../../src/graph/migrations.ts';
import { type GraphSettings, openGraph } from '../../src/graph/open-graph.ts';

/** A server that has just started plans every statement of a first import, which takes half a minute on a busy machine. */
const COLD_TIMEOUT_MS = 120_000;
const TURN_TIMEOUT_MS = 1_200_000;

/** This file's turn at the one Neo4j server; vitest gives every test file its own copy of this module. */
const file: { turn?: Promise<Turn> } = {};

afterAll(async () => {
  const turn = await file.turn;
  await turn?.driver.close();
  turn?.socket.destroy();
});

export interface TestGraph {
  readonly name: Graph['engine'];
  /** A fresh, empty, migrated graph whose rows are checked; on Neo4j it takes the place of the one before. */
  open(settings?: Partial<GraphSettings>): Promise<Graph>;
  /** The address of a fresh, empty store, for what opens it by itself: a folder, or a Neo4j address. */
  freshStore(): Promise<string>;
}

/** The engines that can be run here; call it while tests are collected. All that it opened is closed after them. */
export function testGraphs(): readonly TestGraph[] {
  return inject('neo4jTurnstile') === null ? [grafeoGraphs()] : [grafeoGraphs(), neo4jGraphs()];
}

/** A `describe` for each engine; `openFresh` gives a fresh, empty graph at each call. */
export function describeOnBothEngines(
  title: string,
  body: (openFresh: TestGraph['open'], engine: TestGraph) => void,
): void {
  for (const make of [grafeoGraphs, neo4jGraphs]) {
    const name = make === grafeoGraphs ? 'grafeo' : 'neo4j';
    const skipped = name === 'neo4j' && inject('neo4jTurnstile') === null;
    describe.skipIf(skipped)(`${title} (${name})`, () => {
      const engine = make();
      body((settings) => engine.open(settings), engine);
    });
  }
}

/** Graphs of the embedded engine alone. */
export function grafeoGraphs(): TestGraph {
  const opened: Graph[] = [];
  const folders: string[] = [];
  afterAll(async () => {
    for (const graph of opened) await graph.close();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });
  return {
    name: 'grafeo',
    async open(settings = {}) {
      const graph = await openGraph({ store: 'memory:', checkRows: true, ...settings });
      opened.push(graph);
      return graph;
    },
    async freshStore() {
      const folder = await mkdtemp(join(tmpdir(), 'talkgraph-store-'));
      folders.push(folder);
      return join(folder, 'store');
    },
  };
}

function neo4jGraphs(): TestGraph {
  const held: { graph?: Graph } = {};
  const freshAddress = async (): Promise<string> => {
    file.turn ??= takeTurn();
    const { address, driver } = await file.turn;
    await held.graph?.close();
    delete held.graph;
    await wipe(driver);
    return address;
  };
  // Another file may have the server for as long as it runs, hence a time limit far above that of other hooks.
  beforeAll(async () => {
    file.turn ??= takeTurn();
    await file.turn;
  }, TURN_TIMEOUT_MS);
  afterAll(() => held.graph?.close());
  return {
    name: 'neo4j',
    async open(settings = {}) {
      const store = await freshAddress();
      held.graph = await openGraph({ store, checkRows: true, timeoutMs: COLD_TIMEOUT_MS, ...settings });
      return held.graph;
    },
    freshStore: freshAddress,
  };
}

interface Turn {
  readonly address: string;
  readonly driver: Driver;
  readonly socket: Socket;
}

async function takeTurn(): Promise<Turn> {
  const port = inject('neo4jTurnstile');
  if (port === null) throw new Error('Neo4j cannot be run here.');
  const socket = connect(port, '127.0.0.1');
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(socket).once('line', resolve);
    socket.once('error', reject);
  });
  const answer: { address?: string; error?: string } = JSON.parse(line);
  if (answer.address === undefined) throw new Error(answer.error);
  return { address: answer.address, driver: neo4j.driver(answer.address), socket };
}

/** The schema stays while it is this program's: making the constraints and indexes anew takes longer than most tests. */
async function wipe(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    await session.run(
      'MATCH (n) WHERE NOT coalesce(n:Meta AND n.key = "schema" AND n.value = $version, false) ' +
        'CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
      { version: programVersion('neo4j') },
    );
  } finally {
    await session.close();
  }
}
