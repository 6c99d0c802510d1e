/** Takes back a change: an import, a decision, or an undo, which puts back what that one had taken. */
import type { Clock } from '../clock.ts';
import type { Graph, Transaction } from '../graph/graph.ts';
import { idOf } from '../graph/ids.ts';
import {
  addUndo,
  type ChangeAndState,
  findChange,
  findTakenBack,
  listUndosOf,
  setChangeStates,
  takeTurn,
} from '../sources/source-store.ts';
import { finishChange, finishInterrupted } from './finish-interrupted.ts';
import type { WritingSettings } from './settings.ts';

export type UndoOutcome =
  | { readonly outcome: 'UNDONE'; readonly change: string }
  | { readonly outcome: 'NOT_FOUND' }
  | { readonly outcome: 'CONFLICT'; readonly reason: string };

/** Takes back the change of an id, as a change that can itself be taken back; done when it returns. */
export async function undoChange(graph: Graph, changeId: string, settings: WritingSettings): Promise<UndoOutcome> {
  await finishInterrupted(graph, settings);
  const begun = await graph.write((transaction) => beginUndo(transaction, changeId, settings.clock));
  if (begun.outcome === 'UNDONE') await finishChange(graph, begun.change, settings);
  return begun;
}

async function beginUndo(transaction: Transaction, changeId: string, clock: Clock): Promise<UndoOutcome> {
  const seq = await takeTurn(transaction, 1);
  const target = await findChange(transaction, changeId);
  if (target === null) return { outcome: 'NOT_FOUND' };
  if (target.state === 'UNDONE') return { outcome: 'CONFLICT', reason: 'This change has been taken back already.' };
  const id = idOf('change', `undo ${changeId}|${seq}`);
  await addUndo(transaction, changeId, {
    id,
    seq,
    at: clock.now().toISOString(),
    kind: 'UNDO',
    state: 'OPEN',
    created: 0,
    updated: 0,
    unchanged: 0,
    rejected: '[]',
  });
  await settleState(transaction, target);
  return { outcome: 'UNDONE', change: id };
}

/** A change is undone while some change that takes it back is not itself taken back. */
async function settleState(transaction: Transaction, change: ChangeAndState): Promise<void> {
  const undos = await listUndosOf(transaction, change.id);
  const state = undos.some((undo) => undo.state !== 'UNDONE') ? 'UNDONE' : 'DONE';
  await setChangeStates(transaction, [{ id: change.id, state }]);
  const target = await findTakenBack(transaction, change.id);
  if (target) await settleState(transaction, target);
}
