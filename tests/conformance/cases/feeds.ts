/** The cases of the statement that tells one state of the data from another. */
import { expect } from 'vitest';
import { fixedClock } from '../../../src/clock.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { importDocument } from '../../../src/import/import-documents.ts';
import { rebuild } from '../../../src/import/rebuild.ts';
import { undoChange } from '../../../src/import/undo-change.ts';
import { readDataVersion } from '../../../src/sources/data-version.ts';
import { documentOf, understandSketches } from '../../import/read-talks.ts';
import { scenario } from '../statement-case.ts';

const settingsAt = (instant: string) => ({ clock: fixedClock(instant), understand: understandSketches });

async function versions(graph: Graph): Promise<void> {
  expect(await readDataVersion(graph)).toEqual({ number: 0, changedAt: null, lastOther: 0 });
  const text = documentOf([{ uid: 'one', title: 'Saddle points', date: '2021-11-12', speaker: 'Ada Quill' }]);
  const first = settingsAt('2024-05-06T07:08:09.000Z');
  const { change } = await importDocument(graph, { text }, first);
  expect(await readDataVersion(graph)).toEqual({ number: 1, changedAt: '2024-05-06T07:08:09.000Z', lastOther: 0 });
  await importDocument(graph, { text }, first);
  expect((await readDataVersion(graph)).number).toBe(1);
  await undoChange(graph, change ?? '', settingsAt('2024-05-07T00:00:00.000Z'));
  expect(await readDataVersion(graph)).toEqual({ number: 2, changedAt: '2024-05-07T00:00:00.000Z', lastOther: 2 });
  await rebuild(graph, first);
  expect((await readDataVersion(graph)).number).toBeGreaterThan(2);
}

export const cases = [scenario('the version of the data moves with imports, undos and rebuilds', versions)];
