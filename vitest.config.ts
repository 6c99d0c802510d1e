import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Node gives everybody the same copy of graphql; vite would give ours another, whose errors and schemas are strangers to the first. */
const graphql = createRequire(import.meta.url).resolve('graphql');

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    // A busy machine takes its time to draw a page.
    expect: { poll: { timeout: 15_000 } },
    include: ['tests/**/*.test.ts'],
    // No test leaves anything behind in a module, and to load them all anew for each file takes as long as a third of the tests.
    isolate: false,
    // Left to itself vitest leaves one processor idle, which is half of a small machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    globalSetup: ['tests/support/neo4j-server.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
