/** Finishes what an earlier process began and could not finish, so that new work starts from a graph that follows from its sources. */
import type { Graph } from '../graph/graph.ts';
import {
  findSourceOfChange,
  findSourceText,
  findTakenBack,
  listOpenChanges,
  listSourcesByKey,
  setChangeStates,
} from '../sources/source-store.ts';
import { refold, rereadSource } from './fold.ts';
import type { WritingSettings } from './settings.ts';
import { type Written, writeParts } from './write-parts.ts';

const TALKS_PER_TRANSACTION = 250;

/** Finishes imports and undos that were interrupted; where several processes write, one that is still at work may be helped. */
export async function finishInterrupted(graph: Graph, settings: WritingSettings): Promise<void> {
  for (const { id, kind } of await listOpenChanges(graph)) {
    if (kind === 'IMPORT') await finishImport(graph, id, settings);
    else await finishUndo(graph, id, settings);
  }
}

/** Brings the records to what an undo makes of them, and marks it done. */
export async function finishUndo(graph: Graph, change: string, settings: WritingSettings): Promise<void> {
  const source = await sourceBehind(graph, change);
  if (source !== null) await refold(graph, source.key, { ...settings, projection: 'update' });
  await graph.write((transaction) => setChangeStates(transaction, [{ id: change, state: 'DONE' }]));
}

/** The source of the import that a change, or what it took back, and so on, was about. */
async function sourceBehind(graph: Graph, change: string): Promise<{ id: string; key: string } | null> {
  for (let id: string | undefined = change; id !== undefined; ) {
    const source = await findSourceOfChange(graph, id);
    if (source !== null) return source;
    const target = await findTakenBack(graph, id);
    id = target?.id;
  }
  return null;
}

async function finishImport(graph: Graph, change: string, settings: WritingSettings): Promise<void> {
  const added = await findSourceOfChange(graph, change);
  const kept = added && (await findSourceText(graph, added.id));
  const state = added && (await listSourcesByKey(graph, [added.key])).find(({ id }) => id === added.id);
  if (!added || !kept || !state) return;
  const { talks, rejected } = await rereadSource(graph, added.id, settings);
  const { text, format, formatForced, referenceDate } = kept;
  const importedAt = settings.clock.now().toISOString();
  const source = { key: added.key, uri: null, format, formatForced, text, hash: state.hash, importedAt, referenceDate };
  const document = { source, talks, rejected };
  let written: Written = {
    source: added.id,
    change,
    seq: state.seq,
    created: 0,
    updated: 0,
    unchanged: 0,
    position: 0,
  };
  do {
    const part = { document, written, to: Math.min(written.position + TALKS_PER_TRANSACTION, talks.length) };
    const [now] = await graph.write((transaction) => writeParts(transaction, [part]));
    written = now ?? { ...written, position: part.to };
  } while (written.position < talks.length);
}
