/** Finishes what an earlier process began and could not finish, so that new work starts from a graph that follows from its sources. */
import type { Decision } from '../decisions/decision.ts';
import { findDecisionOfChange } from '../decisions/decision-store.ts';
import type { Graph } from '../graph/graph.ts';
import {
  findSourceText,
  findTakenBack,
  listOpenChanges,
  listSourcesByKey,
  listSourcesOfChange,
  markRegisters,
  setChangeStates,
  takeTurn,
} from '../sources/source-store.ts';
import { isRegister, withAddedOf } from './added-of-graph.ts';
import { refold, rereadSource } from './fold.ts';
import { hasPendingPeople, settlePendingPeople } from './pending-people.ts';
import { rebuild } from './rebuild.ts';
import type { WritingSettings } from './settings.ts';
import { settleDecision } from './settle-decision.ts';
import { type Written, writeParts } from './write-parts.ts';

const TALKS_PER_TRANSACTION = 250;

/** Finishes imports, decisions and undos that were interrupted; where several processes write, one that is still at work may be helped. */
export async function finishInterrupted(graph: Graph, settings: WritingSettings): Promise<void> {
  if (await hasPendingPeople(graph)) await withAddedOf(graph, () => settlePendingPeople(graph));
  for (const { id, kind } of await listOpenChanges(graph)) {
    if (kind === 'IMPORT') await withAddedOf(graph, () => finishImport(graph, id, settings));
    else await finishChange(graph, id, settings);
  }
}

/** Brings the graph in step with a decision or an undo, and marks it done. */
export async function finishChange(graph: Graph, change: string, settings: WritingSettings): Promise<void> {
  const { sources, decision } = await behind(graph, change);
  if (sources.some(({ format }) => isRegister(format))) {
    // What names mean has changed everywhere.
    await graph.write(async (transaction) => markRegisters(transaction, await takeTurn(transaction, 1)));
    await rebuild(graph, settings);
  } else {
    await withAddedOf(graph, async () => {
      for (const key of new Set(sources.map((source) => source.key)))
        await refold(graph, key, { ...settings, projection: 'update' });
      if (decision !== null) await settleDecision(graph, decision);
    });
  }
  await graph.write((transaction) => setChangeStates(transaction, [{ id: change, state: 'DONE' }]));
}

interface Behind {
  readonly sources: readonly { id: string; key: string; format: string }[];
  readonly decision: Decision | null;
}

/** The sources of the import, or the decision, that a change made, or what it took back made, and so on. */
async function behind(graph: Graph, change: string): Promise<Behind> {
  for (let id: string | undefined = change; id !== undefined; ) {
    const sources = await listSourcesOfChange(graph, id);
    const decision = await findDecisionOfChange(graph, id);
    if (sources.length > 0 || decision !== null) return { sources, decision };
    const target = await findTakenBack(graph, id);
    id = target?.id;
  }
  return { sources: [], decision: null };
}

async function finishImport(graph: Graph, change: string, settings: WritingSettings): Promise<void> {
  // Only a change of one document is ever seen unfinished, or of parts of one, of which only the last can be.
  const added = (await listSourcesOfChange(graph, change)).at(-1);
  if (added && isRegister(added.format)) return rebuild(graph, settings);
  const kept = added && (await findSourceText(graph, added.id));
  const state = added && (await listSourcesByKey(graph, [added.key])).find(({ id }) => id === added.id);
  if (!added || !kept || !state) return;
  const { talks, rejected } = await rereadSource(graph, added.id, settings);
  const { text, format, formatForced, referenceDate, modelAnswers, part } = kept;
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
    part,
  };
  const document = { source, talks, rejected, together: null, continues: null };
  let written: Written = {
    source: added.id,
    change,
    seq: state.seq,
    created: 0,
    updated: 0,
    unchanged: 0,
    position: 0,
    row: null,
  };
  do {
    const slice = { document, written, to: Math.min(written.position + TALKS_PER_TRANSACTION, talks.length) };
    const [now] = await graph.write((transaction) => writeParts(transaction, [slice]));
    written = now ?? { ...written, position: slice.to };
  } while (written.position < talks.length);
}
