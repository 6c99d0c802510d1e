/** A live service with the sample loaded, for what is asked of it from outside. */
import { afterAll, beforeAll } from 'vitest';
import { loadSample } from '../../src/cli/load-sample.ts';
import type { Clock } from '../../src/clock.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { type RunningServer, startServer } from '../../src/server.ts';

/** Starts it before the tests of the file and ends it after them; gives its address to whoever asks then. */
export function serveSample(clock: Clock): { readonly address: () => string } {
  const opened: { server?: RunningServer; close?: () => Promise<void> } = {};
  beforeAll(async () => {
    const graph = await openGraph({ store: 'memory:' });
    await loadSample(graph, clock);
    const server = await startServer({ graph, clock, host: '127.0.0.1', port: 0, log: () => undefined });
    opened.server = server;
    opened.close = async () => {
      await server.close();
      await graph.close();
    };
  });
  afterAll(() => opened.close?.());
  return { address: () => opened.server?.address ?? '' };
}
