/**
 * The records of a source key as they follow from its sources that are not taken back, in the order in which they came: a later text
 * replaces the record of the same key, unless its content is the same or its revision lower. What a later text leaves out stays.
 */
import { StoreDamagedError } from '../errors.ts';
import type { ImportFormat, ReadRejection } from '../extract/understanding.ts';
import type { ReadsAndWrites } from '../graph/graph.ts';
import { keptAnswers, withModelAnswers } from '../model/merge-answers.ts';
import { findSourceText, listSourcesByKey, type Reader, type SourceState, takeTurn } from '../sources/source-store.ts';
import { applyRecords, writeRecords } from './apply-records.ts';
import { type KeyedTalk, keyedTalks, recordIdOf } from './record.ts';
import { listRecordsOfSourceKey, type RecordState, type RecordToPut, recordStates } from './record-store.ts';
import { type ReadingSettings, readerOf } from './settings.ts';

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
  const understand = await readerOf(settings);
  const { text, format, formatForced, referenceDate, modelAnswers, part } = source;
  const read = withModelAnswers(
    await understand(text, { referenceDate, ...(formatForced ? { format: format as ImportFormat } : {}) }),
    keptAnswers(modelAnswers),
  );
  return { talks: keyedTalks(read.talks, part), rejected: read.rejected };
}

/**
 * Brings the stored records of a key to what follows from its sources, and the projection with them unless it is to be made anew later.
 * What was read is read again where another process has imported or taken back a source of the key before it was written.
 */
export async function refold(
  graph: ReadsAndWrites,
  key: string,
  settings: ReadingSettings & { readonly projection: 'update' | 'leave' },
): Promise<void> {
  for (let isWritten = false; !isWritten; ) {
    const sources = await sourcesInForce(graph, key);
    const wanted = await foldOf(graph, key, sources, settings);
    isWritten = await writeFold(graph, { key, sources, wanted }, settings.projection);
  }
}

interface Fold {
  readonly key: string;
  readonly sources: readonly SourceState[];
  readonly wanted: ReadonlyMap<string, RecordToPut>;
}

/** Writes what differs from what is stored; false as soon as the sources are others than were read. */
async function writeFold(
  graph: ReadsAndWrites,
  { key, sources, wanted }: Fold,
  projection: 'update' | 'leave',
): Promise<boolean> {
  const stored = new Map((await listRecordsOfSourceKey(graph, key)).map((record) => [record.id, record]));
  const put = [...wanted].filter(([id, record]) => projection === 'leave' || !isAsStored(record, stored.get(id)));
  const remove = [...stored.keys()].filter((id) => !wanted.has(id));
  const read = idsOf(sources);
  for (let at = 0; at < Math.max(put.length, remove.length); at += RECORDS_PER_TRANSACTION) {
    const some = put.slice(at, at + RECORDS_PER_TRANSACTION);
    const gone = remove.slice(at, at + RECORDS_PER_TRANSACTION);
    const isWritten = await graph.write(async (transaction) => {
      // A rebuild has its own mark, and nothing else is imported meanwhile.
      if (projection === 'update') await takeTurn(transaction, 0);
      if (projection === 'update' && idsOf(await sourcesInForce(transaction, key)) !== read) return false;
      const there = await recordStates(
        transaction,
        some.map(([id]) => id),
      );
      const changes = { put: some.map(([, record]) => record), remove: gone, existing: new Set(there.keys()) };
      if (projection === 'update') await applyRecords(transaction, changes);
      else await writeRecords(transaction, changes);
      return true;
    });
    if (!isWritten) return false;
  }
  return true;
}

async function sourcesInForce(reader: Reader, key: string): Promise<SourceState[]> {
  return inForce(await listSourcesByKey(reader, [key]));
}

function idsOf(sources: readonly SourceState[]): string {
  return sources.map(({ id }) => id).join(' ');
}

async function foldOf(
  graph: ReadsAndWrites,
  key: string,
  sources: readonly SourceState[],
  settings: ReadingSettings,
): Promise<Map<string, RecordToPut>> {
  const records = new Map<string, RecordToPut>();
  for (const source of sources) {
    for (const [position, keyed] of (await rereadSource(graph, source.id, settings)).talks.entries()) {
      const id = recordIdOf(key, keyed.key);
      const earlier = records.get(id);
      if (earlier && leavesUnchanged({ hash: earlier.hash, revision: earlier.talk.revision }, keyed)) continue;
      const seq = earlier?.seq ?? recordSeqOf(source.seq, position);
      records.set(id, { ...keyed, sourceKey: key, source: source.id, seq });
    }
  }
  return records;
}

/** The sources that are not taken back, in the order in which they came. */
export function inForce(sources: readonly SourceState[]): SourceState[] {
  return sources.filter(({ state }) => state !== 'UNDONE').sort((a, b) => a.seq - b.seq);
}

function isAsStored(record: RecordToPut, stored: RecordState | undefined): boolean {
  return (
    stored !== undefined && stored.hash === record.hash && stored.seq === record.seq && stored.source === record.source
  );
}
