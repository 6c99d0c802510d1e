import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Node gives everybody the same copy of graphql; vite would give ours another, whose errors and schemas are strangers to the first. */
const graphql = createRequire(import.meta.url).resolve('graphql');

/**
 * Tests of reading, which keeps nothing between two texts: their files share what a worker has loaded, since to load the
 * vocabularies and compile the patterns anew takes each of them seconds.
 */
const READING = ['tests/{evaluation,extract}/**/*.test.ts'];

export default defineConfig({
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
  test: {
    // A busy machine takes its time to draw a page.
    expect: { poll: { timeout: 15_000 } },
    // Left to itself vitest leaves one processor idle, which is half of a small machine.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'reading', include: READING, isolate: false } },
      {
        extends: true,
        test: {
          name: 'service',
          include: ['tests/**/*.test.ts'],
          exclude: READING,
          globalSetup: ['tests/support/neo4j-server.ts'],
        },
      },
    ],
  },
});
