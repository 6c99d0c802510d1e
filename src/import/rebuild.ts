/** Makes the whole projection anew from the sources that are in force: after an update of the program, or of its data. */
import type { Graph, ReadsAndWrites } from '../graph/graph.ts';
import {
  checkRebuild,
  listOpenChanges,
  listSourceKeys,
  markRebuild,
  setChangeStates,
  unmarkRebuild,
} from '../sources/source-store.ts';
import { withAddedOf } from './added-of-graph.ts';
import { refold } from './fold.ts';
import { dropPendingPeople } from './pending-people.ts';
import { type Progress, projectAll } from './projection.ts';
import { listRecordSourceKeys } from './record-store.ts';
import type { ReadingSettings } from './settings.ts';

export interface RebuildSettings extends ReadingSettings {
  /** Told the step, and how much of it is done. */
  readonly onProgress?: (step: 'reading' | 'projecting', done: number, total: number) => void;
}

/**
 * Reads all sources again and projects everything. It can be begun again after an interruption; until it has finished, imports are
 * refused, because what is there may be a mixture of old and new.
 */
export async function rebuild(graph: Graph, settings: RebuildSettings = {}): Promise<void> {
  const own = markedBy(await graph.write(markRebuild), graph);
  await withAddedOf(graph, () => rebuildMarked(own, settings));
}

async function rebuildMarked(own: ReadsAndWrites, settings: RebuildSettings): Promise<void> {
  const keys = [...new Set([...(await listSourceKeys(own)), ...(await listRecordSourceKeys(own))])];
  for (const [at, key] of keys.entries()) {
    await refold(own, key, { ...settings, projection: 'leave' });
    settings.onProgress?.('reading', at + 1, keys.length);
  }
  const onProgress: Progress = (done, total) => settings.onProgress?.('projecting', done, total);
  await projectAll(own, onProgress);
  const open = await listOpenChanges(own);
  await own.write(async (transaction) => {
    if (open.length > 0)
      await setChangeStates(
        transaction,
        open.map(({ id }) => ({ id, state: 'DONE' as const })),
      );
    await dropPendingPeople(transaction);
    await unmarkRebuild(transaction);
  });
}

/** The graph for one rebuild: each of its transactions first makes sure that no other process has begun one since. */
function markedBy(mark: number, graph: Graph): ReadsAndWrites {
  return {
    read: (statement, parameters) => graph.read(statement, parameters),
    write: (work) =>
      graph.write(async (transaction) => {
        await checkRebuild(transaction, mark);
        return work(transaction);
      }),
  };
}
