/** Writes documents, or slices of a large one, in one transaction: source, change, records and what follows from them. */
import type { ReadRejection } from '../extract/understanding.ts';
import type { Transaction } from '../graph/graph.ts';
import { idOf } from '../graph/ids.ts';
import {
  addImports,
  type ChangeRow,
  listSourcesByHash,
  listSourcesByKey,
  type SourceRow,
  type SourceState,
  setChanges,
  takeTurn,
} from '../sources/source-store.ts';
import { checkRegisters } from './added-of-graph.ts';
import { applyRecords, applyRecordsToTalks } from './apply-records.ts';
import { leavesUnchanged, recordSeqOf } from './fold.ts';
import { type KeyedTalk, recordIdOf } from './record.ts';
import { type RecordToPut, recordStates } from './record-store.ts';
import { inForce } from './sources-in-force.ts';

/** A document with all that is kept of it but id and seq. */
export interface ReadDocument {
  readonly source: Omit<SourceRow, 'id' | 'seq' | 'records'>;
  readonly talks: readonly KeyedTalk[];
  readonly rejected: readonly ReadRejection[];
  /** Whole documents of one name in one transaction are one change; null for a change of its own. */
  readonly together: string | null;
  /** The change that earlier parts of the same document are in, with what it counts so far; null for a change of its own. */
  readonly continues: ChangeRow | null;
}

/** How far a document has been written. */
export interface Written {
  readonly source: string;
  /** Null when the store holds the text already. */
  readonly change: string | null;
  readonly seq: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** The number of announcements that are written. */
  readonly position: number;
  /** The change as it is now; null where none was written. */
  readonly row: ChangeRow | null;
}

/** A slice of a document's announcements to write in one transaction. */
export interface Part {
  readonly document: ReadDocument;
  /** What earlier transactions have written of it; null before the first. */
  readonly written: Written | null;
  readonly to: number;
}

interface Begun {
  readonly part: Part;
  readonly start: Written;
}

/** When speakers are made of what is written: at once, or together with others, which is for the caller to see to. */
export type WhenPeople = 'now' | 'later';

/** Writes parts of different documents, none with the key or text of another; gives how far each document now is. */
export async function writeParts(
  transaction: Transaction,
  parts: readonly Part[],
  people: WhenPeople = 'now',
): Promise<Written[]> {
  const firstNumber = await takeTurn(transaction, parts.length);
  await checkRegisters(transaction);
  const known = await knownSources(transaction, parts);
  const begun = parts.map((part, at) => ({
    part,
    start: part.written ?? startOf(part, known, { seq: firstNumber + at, first: firstNumber }),
  }));
  const ids = begun.flatMap((one) => talksIn(one).map(({ key }) => recordIdOf(one.part.document.source.key, key)));
  const states = await recordStates(transaction, ids);
  const put: RecordToPut[] = [];
  const existing = new Set<string>();
  const written = begun.map(({ part, start }): Written => {
    const counts = { created: start.created, updated: start.updated, unchanged: start.unchanged };
    const sourceKey = part.document.source.key;
    for (const [offset, keyed] of talksIn({ part, start }).entries()) {
      const state = states.get(recordIdOf(sourceKey, keyed.key));
      // It is its own when an interrupted import goes on.
      const isOwn = state?.source === start.source && state.hash === keyed.hash;
      if (isOwn) counts.created++;
      else if (state && leavesUnchanged(state, keyed)) counts.unchanged++;
      else {
        counts[state ? 'updated' : 'created']++;
        if (state) existing.add(state.id);
        put.push({
          ...keyed,
          sourceKey,
          source: start.source,
          seq: state?.seq ?? recordSeqOf(start.seq, start.position + offset),
        });
      }
    }
    return { ...start, ...counts, position: part.to };
  });
  const rows = await keepChanges(transaction, begun, written);
  const apply = people === 'now' ? applyRecords : applyRecordsToTalks;
  await apply(transaction, { put, remove: [], existing });
  return written.map((one) => ({ ...one, row: rows.get(one.change ?? '') ?? null }));
}

/** The source that holds a text already: the latest in force of its key and part, read in the same format. */
export function findHolder(
  source: Pick<SourceRow, 'hash' | 'format' | 'formatForced' | 'part'>,
  known: readonly SourceState[],
): SourceState | null {
  const latest = new Map(inForce(known.filter(({ part }) => part === source.part)).map((one) => [one.key, one]));
  const holders = [...latest.values()].filter(({ hash }) => hash === source.hash);
  return holders.find(({ format }) => !source.formatForced || format === source.format) ?? null;
}

/** How far a document is whose text the store holds already. */
export function alreadyHeld({ id, seq, records }: SourceState): Written {
  return { source: id, change: null, seq, created: 0, updated: 0, unchanged: records, position: 0, row: null };
}

async function knownSources(transaction: Transaction, parts: readonly Part[]): Promise<readonly SourceState[]> {
  const starting = parts.filter(({ written }) => written === null).map(({ document }) => document.source);
  const sameText = await listSourcesByHash(
    transaction,
    starting.map(({ hash }) => hash),
  );
  const keys = new Set([...starting.map(({ key }) => key), ...sameText.map(({ key }) => key)]);
  return listSourcesByKey(transaction, [...keys]);
}

function startOf(
  { document: { source, talks, together, continues }, to }: Part,
  known: readonly SourceState[],
  { seq, first }: { seq: number; first: number },
): Written {
  const holder = findHolder(source, known);
  if (holder) return alreadyHeld(holder);
  const key = `${source.key}|${seq}`;
  return {
    source: idOf('source', key),
    change:
      continues?.id ?? idOf('change', together !== null && to >= talks.length ? `together ${together}|${first}` : key),
    seq,
    created: 0,
    updated: 0,
    unchanged: 0,
    position: 0,
    row: null,
  };
}

function talksIn({ part, start }: Begun): readonly KeyedTalk[] {
  return start.change === null ? [] : part.document.talks.slice(start.position, part.to);
}

/** A document that fits into one transaction is never seen unfinished. */
async function keepChanges(
  transaction: Transaction,
  begun: readonly Begun[],
  written: readonly Written[],
): Promise<ReadonlyMap<string, ChangeRow>> {
  const added: { source: SourceRow; change: ChangeRow }[] = [];
  const changed: ChangeRow[] = [];
  const byChange = new Map<string, ChangeRow>();
  for (const [at, { part, start }] of begun.entries()) {
    const now = written[at];
    if (!now || start.change === null) continue;
    const { source, talks, rejected } = part.document;
    const before = byChange.get(start.change) ?? part.document.continues;
    const change: ChangeRow = {
      id: start.change,
      seq: before?.seq ?? start.seq,
      at: before?.at ?? source.importedAt,
      kind: 'IMPORT',
      state: part.to >= talks.length ? 'DONE' : 'OPEN',
      created: now.created + (before?.created ?? 0),
      updated: now.updated + (before?.updated ?? 0),
      unchanged: now.unchanged + (before?.unchanged ?? 0),
      rejected: JSON.stringify([...JSON.parse(before?.rejected ?? '[]'), ...rejected]),
    };
    byChange.set(change.id, change);
    if (part.written === null)
      added.push({ source: { ...source, id: start.source, seq: start.seq, records: talks.length }, change });
    else changed.push(change);
  }
  await addImports(
    transaction,
    added.map(({ source, change }) => ({ source, change: byChange.get(change.id) ?? change })),
  );
  await setChanges(transaction, changed);
  return byChange;
}
