/** Records as they are kept: what was read, which source says so, and which blocks it touches. */
import { z } from 'zod';
import type { Graph, Transaction } from '../graph/graph.ts';
import { hashOf } from '../graph/ids.ts';
import { declareStatement } from '../graph/statement.ts';
import { packedFacts, unpackedFacts } from '../sources/packed-facts.ts';
import { decodeTalk, encodeTalk } from '../sources/record-facts.ts';
import { groupedBy } from './bundles.ts';
import { type KeyedTalk, recordIdOf, type StoredRecord, speakerBlocksOf, talkBlockOf } from './record.ts';
import { rememberedFacts } from './remembered-facts.ts';
import {
  readsAll,
  readsByIds,
  readsByKeys,
  runIds,
  runKeys,
  writeRows,
  writesIds,
  writesRows,
} from './row-statements.ts';

const FACTS_HASH = 24;

/** What is known of a record without reading its facts. */
const recordState = {
  id: z.string(),
  hash: z.string(),
  revision: z.number(),
  seq: z.number(),
  source: z.string(),
};

export type RecordState = z.infer<z.ZodObject<typeof recordState>>;

/** A record as it is to be from now on. */
export interface RecordToPut extends KeyedTalk {
  readonly sourceKey: string;
  /** The id of the source whose text its quotes stand in. */
  readonly source: string;
  readonly seq: number;
}

const byIdStatement = readsByIds('import/records-by-id', recordState);
const ofSourceKeyStatement = declareStatement({
  name: 'import/records-of-source-key',
  access: 'read',
  parameters: z.object({ key: z.string() }),
  row: z.object(recordState),
});
const sourceKeysStatement = readsAll('import/record-source-keys', { key: z.string() });
const blocksStatement = readsByIds('import/blocks-of-records', { key: z.string() });
const inBlock = {
  id: z.string(),
  seq: z.number(),
  talk: z.string().nullable(),
  /** Null in what an earlier version of the program has written. */
  factsHash: z.string().nullable(),
};
const ofBlocksStatement = readsByKeys('import/records-of-blocks', { block: z.string(), ...inBlock });
const factsStatement = readsByIds('import/record-facts', { ...inBlock, facts: z.string() });
const blockKeysStatement = declareStatement({
  name: 'import/block-keys',
  access: 'read',
  parameters: z.object({ prefix: z.string() }),
  row: z.object({ key: z.string() }),
});
const putStatement = writesRows('import/put-records', {
  id: z.string(),
  key: z.string(),
  sourceKey: z.string(),
  seq: z.number().int(),
  hash: z.string(),
  revision: z.number().int(),
  facts: z.string(),
  factsHash: z.string(),
});
const cutStatement = writesIds('import/cut-records');
const linkSourcesStatement = writesRows('import/link-records-to-sources', { record: z.string(), source: z.string() });
const linkBlocksStatement = writesRows('import/link-records-to-blocks', { record: z.string(), block: z.string() });
const setTalksStatement = writesRows('import/set-talks-of-records', { record: z.string(), talk: z.string() });
const deleteStatement = writesIds('import/delete-records');
const dropBlocksStatement = declareStatement({
  name: 'import/drop-empty-blocks',
  access: 'write',
  parameters: z.object({ keys: z.array(z.string()) }),
  row: z.object({}),
});

/** A record as read back, with the talk that it was last found to state. */
export interface LoadedRecord extends StoredRecord {
  readonly statedTalk: string | null;
}

/** Which of the records are there, by id. */
export async function recordStates(transaction: Transaction, ids: Iterable<string>): Promise<Map<string, RecordState>> {
  return new Map((await runIds(transaction, byIdStatement, ids)).map((row) => [row.id, row]));
}

/** All records of a source key. */
export async function listRecordsOfSourceKey(graph: Pick<Graph, 'read'>, key: string): Promise<readonly RecordState[]> {
  return graph.read(ofSourceKeyStatement, { key });
}

/** All source keys that records have. */
export async function listRecordSourceKeys(graph: Pick<Graph, 'read'>): Promise<string[]> {
  return (await graph.read(sourceKeysStatement, {})).map(({ key }) => key).sort();
}

/** All keys of blocks that begin so. */
export async function listBlockKeys(graph: Pick<Graph, 'read'>, prefix: string): Promise<string[]> {
  return (await graph.read(blockKeysStatement, { prefix })).map(({ key }) => key).sort();
}

/** The blocks that records touch as they are stored. */
export async function blocksOfRecords(transaction: Transaction, ids: Iterable<string>): Promise<string[]> {
  return (await runIds(transaction, blocksStatement, ids)).map(({ key }) => key);
}

/** A record of a block, without its facts. */
export type RecordInBlock = z.infer<z.ZodObject<typeof inBlock>>;

/** The records of each block. */
export async function recordsOfBlocks(
  transaction: Transaction,
  keys: Iterable<string>,
): Promise<Map<string, RecordInBlock[]>> {
  return groupedBy(await runKeys(transaction, ofBlocksStatement, keys), ({ block }) => block);
}

/** The record with its facts, if they were decoded not long ago. */
export function findRemembered({ id, seq, talk, factsHash }: RecordInBlock): LoadedRecord | null {
  const facts = factsHash === null ? undefined : rememberedFacts.find(factsHash);
  return facts === undefined ? null : { id, seq, talk: facts, statedTalk: talk };
}

/** Reads records with their facts. */
export async function loadRecords(transaction: Transaction, ids: Iterable<string>): Promise<LoadedRecord[]> {
  const rows = await runIds(transaction, factsStatement, ids);
  return rows.map(({ id, seq, facts, talk, factsHash }) => {
    const text = unpackedFacts(facts);
    const decoded = decodeTalk(text);
    if (factsHash !== null) rememberedFacts.remember(factsHash, decoded, text.length);
    return { id, seq, talk: decoded, statedTalk: talk };
  });
}

/** Writes records, new or in place of what they were, with their links; those that were there are named. */
export async function putRecords(
  transaction: Transaction,
  records: readonly RecordToPut[],
  existing: ReadonlySet<string>,
): Promise<void> {
  const rows = records.map((record) => ({ record, id: recordIdOf(record.sourceKey, record.key) }));
  await runIds(
    transaction,
    cutStatement,
    rows.flatMap(({ id }) => (existing.has(id) ? [id] : [])),
  );
  await writeRows(
    transaction,
    putStatement,
    rows.map(({ id, record: { key, sourceKey, seq, hash, talk } }) => {
      const facts = encodeTalk(talk);
      const factsHash = hashOf(facts).slice(0, FACTS_HASH);
      return { id, key, sourceKey, seq, hash, revision: talk.revision, facts: packedFacts(facts), factsHash };
    }),
  );
  await writeRows(
    transaction,
    linkSourcesStatement,
    rows.map(({ id, record }) => ({ record: id, source: record.source })),
  );
  await writeRows(
    transaction,
    linkBlocksStatement,
    rows.flatMap(({ id, record: { talk } }) => blocksOf({ id, talk }).map((block) => ({ record: id, block }))),
  );
}

/** The blocks that a record touches. */
export function blocksOf(record: Pick<StoredRecord, 'id' | 'talk'>): string[] {
  return [talkBlockOf(record), ...speakerBlocksOf(record.talk)];
}

/** Notes which talk each record states. */
export async function setTalksOfRecords(transaction: Transaction, talkOf: ReadonlyMap<string, string>): Promise<void> {
  await writeRows(
    transaction,
    setTalksStatement,
    [...talkOf].map(([record, talk]) => ({ record, talk })),
  );
}

/** Deletes records. */
export async function deleteRecords(transaction: Transaction, ids: Iterable<string>): Promise<void> {
  await runIds(transaction, deleteStatement, ids);
}

/** Deletes those of the blocks that no record touches any more. */
export async function dropEmptyBlocks(transaction: Transaction, keys: Iterable<string>): Promise<void> {
  await runKeys(transaction, dropBlocksStatement, keys);
}
