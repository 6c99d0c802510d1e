/** Brings records to what they are to be, and the projection with them, in one transaction. */
import type { Transaction } from '../graph/graph.ts';
import { addPendingPeople } from './pending-people.ts';
import { type ChangedRecords, updateProjection, updateTalks } from './projection.ts';
import { recordIdOf } from './record.ts';
import {
  blocksOf,
  blocksOfRecords,
  deleteRecords,
  dropEmptyBlocks,
  loadRecords,
  putRecords,
  type RecordToPut,
} from './record-store.ts';

export interface RecordChanges {
  readonly put: readonly RecordToPut[];
  /** Ids of records that are to go. */
  readonly remove: readonly string[];
  /** Ids of those of `put` that are there in another form. */
  readonly existing: ReadonlySet<string>;
}

/** Writes and deletes records; gives the blocks that this touches. */
export async function writeRecords(
  transaction: Transaction,
  { put, remove, existing }: RecordChanges,
): Promise<Set<string>> {
  const before = await blocksOfRecords(transaction, [...existing, ...remove]);
  await deleteRecords(transaction, remove);
  await putRecords(transaction, put, existing);
  const after = put.flatMap(({ sourceKey, key, talk }) => blocksOf({ id: recordIdOf(sourceKey, key), talk }));
  await dropEmptyBlocks(transaction, before);
  return new Set([...before, ...after]);
}

/** Writes and deletes records, and brings the projection up to date. */
export async function applyRecords(transaction: Transaction, changes: RecordChanges): Promise<void> {
  const changed = await changedRecords(transaction, changes);
  if (changed !== null) await updateProjection(transaction, changed);
}

/** Writes and deletes records, and brings the talks up to date; the speakers wait to be made together with others. */
export async function applyRecordsToTalks(transaction: Transaction, changes: RecordChanges): Promise<void> {
  const changed = await changedRecords(transaction, changes);
  if (changed === null) return;
  const blocks = await updateTalks(transaction, changed);
  await addPendingPeople(transaction, { blocks, records: changed.written.map(({ id }) => id) });
}

/** Null where nothing is to change. */
async function changedRecords(transaction: Transaction, changes: RecordChanges): Promise<ChangedRecords | null> {
  if (changes.put.length === 0 && changes.remove.length === 0) return null;
  const before = await loadRecords(transaction, [...changes.existing, ...changes.remove]);
  const blocks = await writeRecords(transaction, changes);
  const written = changes.put.map(({ sourceKey, key, seq, talk }) => ({ id: recordIdOf(sourceKey, key), seq, talk }));
  return { blocks, written, before, removed: changes.remove };
}
