/** Finishes what an earlier process began and could not finish, so that new work starts from a graph that follows from its sources. */
import type { Graph } from '../graph/graph.ts';
import {
  findSourceText,
  findTakenBack,
  listOpenChanges,
  listSourcesByKey,
  listSourcesOfChange,
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
  for (const { key } of await sourcesBehind(graph, change))
    await refold(graph, key, { ...settings, projection: 'update' });
  await graph.write((transaction) => setChangeStates(transaction, [{ id: change, state: 'DONE' }]));
}

/** The sources of the import that a change, or what it took back, and so on, was about. */
async function sourcesBehind(graph: Graph, change: string): Promise<readonly { id: string; key: string }[]> {
  for (let id: string | undefined = change; id !== undefined; ) {
    const sources = await listSourcesOfChange(graph, id);
    if (sources.length > 0) return sources;
    const target = await findTakenBack(graph, id);
    id = target?.id;
  }
  return [];
}

async function finishImport(graph: Graph, change: string, settings: WritingSettings): Promise<void> {
  // Only a change of one document is ever seen unfinished.
  const [added] = await listSourcesOfChange(graph, change);
  const kept = added && (await findSourceText(graph, added.id));
  const state = added && (await listSourcesByKey(graph, [added.key])).find(({ id }) => id === added.id);
  if (!added || !kept || !state) return;
  const { talks, rejected } = await rereadSource(graph, added.id, settings);
  const { text, format, formatForced, referenceDate, modelAnswers } = kept;
  const importedAt = settings.clock.now().toISOString();
  const source = {
    key: added.key,
    uri: null,
    format,
    formatForced,
    text,
    hash: state.hash,
    importedAt,
    referenceDate,
    modelAnswers,
  };
  const document = { source, talks, rejected, together: null };
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
