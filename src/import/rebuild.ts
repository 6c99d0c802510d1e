/** Makes the whole projection anew from the sources that are in force: after an update of the program, or of its data. */
import type { Graph } from '../graph/graph.ts';
import {
  listOpenChanges,
  listSourceKeys,
  markRebuild,
  setChangeStates,
  unmarkRebuild,
} from '../sources/source-store.ts';
import { refold } from './fold.ts';
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
  await markRebuild(graph);
  const keys = [...new Set([...(await listSourceKeys(graph)), ...(await listRecordSourceKeys(graph))])];
  for (const [at, key] of keys.entries()) {
    await refold(graph, key, { ...settings, projection: 'leave' });
    settings.onProgress?.('reading', at + 1, keys.length);
  }
  const onProgress: Progress = (done, total) => settings.onProgress?.('projecting', done, total);
  await projectAll(graph, onProgress);
  const open = await listOpenChanges(graph);
  if (open.length > 0) {
    await graph.write((transaction) =>
      setChangeStates(
        transaction,
        open.map(({ id }) => ({ id, state: 'DONE' as const })),
      ),
    );
  }
  await unmarkRebuild(graph);
}
