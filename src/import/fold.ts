/**
 * The records of a source key as they follow from its sources that are not taken back, in the order in which they came: a later text
 * replaces the record of the same key, unless its content is the same or its revision lower. What a later text leaves out stays.
 */
import { StoreDamagedError } from '../errors.ts';
import type { ImportFormat, ReadRejection } from '../extract/understanding.ts';
import type { ReadsAndWrites } from '../graph/graph.ts';
import { keptAnswers, withModelAnswers } from '../model/merge-answers.ts';
import { findSourceText, listSourcesByKey, type Reader, type SourceState, takeTurn } from '../sources/source-store.ts';
import { isRegister } from './added-of-graph.ts';
import { applyRecords, writeRecords } from './apply-records.ts';
import { type KeyedTalk, keyedTalks, recordIdOf } from './record.ts';
import { listRecordsOfSourceKey, type RecordState, type RecordToPut, recordStates } from './record-store.ts';
import { type ReadingSettings, readerOf } from './settings.ts';
import { inForce } from './sources-in-force.ts';

/** Room for the announcements of one source in the order of all records. */
const RECORDS_PER_SOURCE = 10_000_000;
const RECORDS_PER_TRANSACTION = 250;

/** The seq of a record that the given source is the first to state. */
export function recordSeqOf(sourceSeq: number, position: number): number {
  return sourceSeq * RECORDS_PER_SOURCE + Math.min(position, RECORDS_PER_SOURCE - 1);
}

/** Whether a later text's announcement leaves the record of its key as it is. */
export function leavesUnchanged(
  record: { readonly hash: string; readonly revision: number },
  later: KeyedTalk,
): boolean {
  return later.hash === record.hash || later.talk.revision < record.revision;
}

/** Reads a source's text again, as it was read when it came in. */
export async function rereadSource(
  graph: Pick<ReadsAndWrites, 'read'>,
  id: string,
  settings: ReadingSettings,
): Promise<{ readonly talks: KeyedTalk[]; readonly rejected: readonly ReadRejection[] }> {
  const source = await findSourceText(graph, id);
  if (source === null) throw new StoreDamagedError(`The source ${id} is gone from the store.`);
  if (isRegister(source.format)) return { talks: [], rejected: [] };
  const understand = await readerOf(settings);
  const { text, format, formatForced, referenceDate, modelAnswers, part } = source;
  const read = withModelAnswers(
    await understand(text, {
      referenceDate,
      topicCandidates: false,
      ...(formatForced ? { format: format as ImportFormat } : {}),
    }),
    keptAnswers(modelAnswers),
  );
  return { talks: keyedTalks(read.talks, part), rejected: read.rejected };
}

/**
 * Brings the stored records of a key to what follows from its sources, and the projection with them unless it is to be made anew later.
 * Of the announcements only those of one source are in memory at a time. What was read is read again where another process has imported
 * or taken back a source of the key before it was written.
 */
export async function refold(
  graph: ReadsAndWrites,
  key: string,
  settings: ReadingSettings & { readonly projection: 'update' | 'leave' },
): Promise<void> {
  for (let isWritten = false; !isWritten; ) {
    const fold = { key, sources: await sourcesInForce(graph, key), settings };
    isWritten = settings.projection === 'leave' ? await writeAll(graph, fold) : await writeDifference(graph, fold);
  }
}

interface Fold {
  readonly key: string;
  readonly sources: readonly SourceState[];
  readonly settings: ReadingSettings;
}

/** Reads source after source, and gives of each what it states for the first time or otherwise than those before it. */
async function* statedBySources(
  graph: ReadsAndWrites,
  { key, sources, settings }: Fold,
): AsyncGenerator<readonly RecordToPut[]> {
  const states = new Map<string, { hash: string; revision: number; seq: number }>();
  for (const source of sources) {
    const stated: RecordToPut[] = [];
    for (const [position, keyed] of (await rereadSource(graph, source.id, settings)).talks.entries()) {
      const id = recordIdOf(key, keyed.key);
      const earlier = states.get(id);
      if (earlier && leavesUnchanged(earlier, keyed)) continue;
      const seq = earlier?.seq ?? recordSeqOf(source.seq, position);
      states.set(id, { hash: keyed.hash, revision: keyed.talk.revision, seq });
      stated.push({ ...keyed, sourceKey: key, source: source.id, seq });
    }
    yield stated;
  }
}

/** Writes all records, source by source; nothing else is imported meanwhile, and nobody looks at them before the projection is made. */
async function writeAll(graph: ReadsAndWrites, fold: Fold): Promise<true> {
  const wanted = new Set<string>();
  const write = (put: readonly RecordToPut[], remove: readonly string[]) =>
    graph.write(async (transaction) => {
      const there = await recordStates(transaction, put.map(idOfRecord));
      await writeRecords(transaction, { put, remove, existing: new Set(there.keys()) });
    });
  for await (const stated of statedBySources(graph, fold)) {
    for (const record of stated) wanted.add(idOfRecord(record));
    for (const some of slicesOf(stated)) await write(some, []);
  }
  const stored = await listRecordsOfSourceKey(graph, fold.key);
  const gone = stored.map(({ id }) => id).filter((id) => !wanted.has(id));
  for (const some of slicesOf(gone)) await write([], some);
  return true;
}

/** Writes what differs from what is stored; false as soon as the sources are others than were read. */
async function writeDifference(graph: ReadsAndWrites, fold: Fold): Promise<boolean> {
  const { key, sources, settings } = fold;
  const wanted = new Map<string, Omit<RecordState, 'id' | 'revision'>>();
  for await (const stated of statedBySources(graph, fold))
    for (const record of stated) {
      const { hash, seq, source } = record;
      wanted.set(idOfRecord(record), { hash, seq, source });
    }
  const stored = new Map((await listRecordsOfSourceKey(graph, key)).map((record) => [record.id, record]));
  const read = idsOf(sources);
  const apply = (put: readonly RecordToPut[], remove: readonly string[]): Promise<boolean> =>
    graph.write(async (transaction) => {
      await takeTurn(transaction, 0);
      if (idsOf(await sourcesInForce(transaction, key)) !== read) return false;
      const there = await recordStates(transaction, put.map(idOfRecord));
      await applyRecords(transaction, { put, remove, existing: new Set(there.keys()) });
      return true;
    });
  const gone = [...stored.keys()].filter((id) => !wanted.has(id));
  for (const some of slicesOf(gone)) if (!(await apply([], some))) return false;
  const differing = new Map([...wanted].filter(([id, record]) => !isAsStored(record, stored.get(id))));
  for (const source of new Set([...differing.values()].map((record) => record.source))) {
    // Read a second time, so that no more than one source's announcements are in memory.
    const { talks } = await rereadSource(graph, source, settings);
    const put = talks.flatMap((keyed): RecordToPut[] => {
      const record = differing.get(recordIdOf(key, keyed.key));
      return record?.source === source ? [{ ...keyed, sourceKey: key, source, seq: record.seq }] : [];
    });
    for (const some of slicesOf(put)) if (!(await apply(some, []))) return false;
  }
  return true;
}

function idOfRecord({ sourceKey, key }: RecordToPut): string {
  return recordIdOf(sourceKey, key);
}

function slicesOf<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / RECORDS_PER_TRANSACTION);
  return Array.from({ length: count }, (_, at) =>
    items.slice(at * RECORDS_PER_TRANSACTION, (at + 1) * RECORDS_PER_TRANSACTION),
  );
}

async function sourcesInForce(reader: Reader, key: string): Promise<SourceState[]> {
  return inForce(await listSourcesByKey(reader, [key]));
}

function idsOf(sources: readonly SourceState[]): string {
  return sources.map(({ id }) => id).join(' ');
}

function isAsStored(record: Omit<RecordState, 'id' | 'revision'>, stored: RecordState | undefined): boolean {
  return (
    stored !== undefined && stored.hash === record.hash && stored.seq === record.seq && stored.source === record.source
  );
}
