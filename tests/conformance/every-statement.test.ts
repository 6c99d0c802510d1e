/** Every statement of the catalogue gives equal rows on both engines, and leaves equal graphs. */
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/graph/catalogue.ts';
import { rememberedFacts } from '../../src/import/remembered-facts.ts';
import { graphContents } from '../support/graph-contents.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { recordingGraph } from './recording-graph.ts';
import type { ConformanceCase } from './statement-case.ts';
import { pieceNames, statementNames } from './statement-files.ts';

const WITHOUT_CASE: ReadonlySet<string> = new Set([
  // It does what the embedded engine refuses in tests; ordered-pages.test.ts runs it.
  'tests/postpone-all-talks',
  // What compares the graphs after each case.
  'tests/all-nodes',
  'tests/all-links',
]);

const cases = await allCases();
const covered = new Set<string>();
/** What the first engine to run a case did and left. */
const outcomes = new Map<ConformanceCase, unknown>();

describe('the catalogue', () => {
  it.each([...statementNames(), ...pieceNames()])('has %s for both engines', (name) => {
    expect(textOf(name, 'grafeo')).toContain(name);
    expect(textOf(name, 'neo4j')).toContain(name);
  });
});

describeOnBothEngines('on both engines alike', (openFresh) => {
  it.each(cases.map((each, index) => ({ title: `${each.title} (${index})`, each })))(
    '$title',
    async ({ each }) => {
      // What the first engine read would not be read from the second.
      rememberedFacts.forget();
      const { graph, calls } = recordingGraph(await openFresh());
      await each.run(graph);
      for (const { name, telling } of calls) if (telling) covered.add(name);
      // Statements that run side by side have no order among them.
      const outcome = { calls: calls.map(({ line }) => line).sort(), contents: await graphContents(graph) };
      const other = outcomes.get(each);
      if (other === undefined) outcomes.set(each, outcome);
      else expect(outcome).toEqual(other);
    },
    180_000,
  );
});

describe('the cases', () => {
  it.each(statementNames().filter((name) => !WITHOUT_CASE.has(name)))('show what %s does', (name) => {
    expect(covered).toContain(name);
  });
});

async function allCases(): Promise<readonly ConformanceCase[]> {
  const files = await readdir(new URL('cases/', import.meta.url));
  const modules = files.filter((file) => file.endsWith('.ts')).map((file) => import(`./cases/${file.slice(0, -3)}.ts`));
  return (await Promise.all(modules)).flatMap((module: { cases: readonly ConformanceCase[] }) => module.cases);
}
