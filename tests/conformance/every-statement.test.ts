/** Every statement of the catalogue gives equal rows on both engines, from equal graphs. */
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/graph/catalogue.ts';
import type { Row } from '../../src/graph/graph.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import type { StatementCase } from './statement-case.ts';
import { pieceNames, statementNames } from './statement-files.ts';

/** Their reason is with them. */
const WITHOUT_CASE: ReadonlySet<string> = new Set([
  // It does what the engine of the tests refuses on purpose; ordered-pages.test.ts runs it.
  'tests/postpone-all-talks',
]);

const cases = await allCases();
/** What the first engine to run a case answered. */
const answers = new Map<StatementCase, unknown>();

describe('the catalogue', () => {
  it('has a file for both engines for every statement and piece of a plan', () => {
    for (const name of [...statementNames(), ...pieceNames()]) {
      expect(textOf(name, 'grafeo')).toContain(name);
      expect(textOf(name, 'neo4j')).toContain(name);
    }
  });

  it('has a case for every statement', () => {
    const covered = new Set(cases.map(({ name }) => name));
    expect(statementNames().filter((name) => !covered.has(name) && !WITHOUT_CASE.has(name))).toEqual([]);
  });
});

describeOnBothEngines('statements', (openFresh) => {
  it.each(cases.map((each, index) => ({ title: `${each.name} (case ${index})`, each })))('$title', async ({ each }) => {
    const graph = await openFresh();
    await each.seed(graph);
    const rows = await each.run(graph);
    if (!each.mayBeEmpty) expect(rows).not.toEqual([]);
    const after = each.readBack === null ? [] : await each.readBack(graph);
    const answer = { rows: each.ordered ? rows : sorted(rows), after: sorted(after) };
    const other = answers.get(each);
    if (other === undefined) answers.set(each, answer);
    else expect(answer).toEqual(other);
  });
});

/** Rows have no order of their own, and maps in them none of their keys. */
function sorted(rows: readonly Row[]): readonly Row[] {
  const keyOf = (row: Row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

async function allCases(): Promise<readonly StatementCase[]> {
  const files = await readdir(new URL('cases/', import.meta.url));
  const modules = files.filter((file) => file.endsWith('.ts')).map((file) => import(`./cases/${file.slice(0, -3)}.ts`));
  return (await Promise.all(modules)).flatMap((module: { cases: readonly StatementCase[] }) => module.cases);
}
