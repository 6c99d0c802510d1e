/** The sample in a store: one change, and about as many speakers as it has people. */
import { expect, it } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { checkGraph } from '../../src/import/check-graph.ts';
import { importDocuments } from '../../src/import/import-documents.ts';
import { undoChange } from '../../src/import/undo-change.ts';
import { sampleDocuments } from '../../src/sample/sample-documents.ts';
import { mensNames, womensNames } from '../../src/sample/sample-names.ts';
import { dumpOf } from '../import/canonical-dump.ts';

const settings = { clock: fixedClock('2024-05-06T07:08:09Z') };

async function importSample(graph: Graph) {
  const outcomes = [];
  for await (const outcome of importDocuments(graph, sampleDocuments(), settings)) outcomes.push(outcome);
  return outcomes;
}

it('has hardly more speakers than people, and one undo takes all of it back', { timeout: 240_000 }, async () => {
  const graph = await openGraph({ store: 'memory:', checkRows: true });
  const empty = await dumpOf(graph);
  const outcomes = await importSample(graph);
  const changes = [...new Set(outcomes.map(({ change }) => change))];
  expect(changes).toEqual([expect.stringMatching(/^c/)]);

  const full = await dumpOf(graph);
  const speakers = full.nodes.filter((line) => line.startsWith('Speaker ')).length;
  const people = womensNames.length + mensNames.length + 1;
  expect(speakers).toBeGreaterThanOrEqual(people);
  expect(speakers).toBeLessThanOrEqual(people + 9);

  const again = await importSample(graph);
  expect(again.map(({ change, unchanged }) => ({ change, unchanged }))).toEqual(
    outcomes.map(({ created, updated }) => ({ change: null, unchanged: created + updated })),
  );

  const undone = await undoChange(graph, changes[0] ?? '', settings);
  expect(await dumpOf(graph)).toEqual(empty);
  expect(await checkGraph(graph)).toEqual([]);
  if (undone.outcome !== 'UNDONE') expect.unreachable();
  await undoChange(graph, undone.change, settings);
  expect(await dumpOf(graph)).toEqual(full);
  await graph.close();
});
