/** Keeps the projection in step with the records: reprojects the blocks that changed, and writes only what came out differently. */
import type { ReadsAndWrites, Transaction } from '../graph/graph.ts';
import type { TalkBundle } from './bundles.ts';
import { KIN_PREFIX } from './kin.ts';
import { LoadedRecords } from './loaded-records.ts';
import { projectTalks } from './project-talks.ts';
import { putThings } from './put-things.ts';
import { type StoredRecord, speakerBlocksOf } from './record.ts';
import { type LoadedRecord, listBlockKeys, setTalksOfRecords } from './record-store.ts';
import { recount, thingsIn } from './referred-things.ts';
import { refreshThings } from './refresh-things.ts';
import { readingOnly, writesAll } from './row-statements.ts';
import { blocksDecidedWith, ruledSpeakerBlocks, ruledTalkBlocks } from './ruled-blocks.ts';
import { deleteSpeakers, fingerprintsOfSpeakers, linkMade, listSpeakerIds, writeSpeakers } from './speaker-writes.ts';
import { createTalks, deleteTalks, fingerprintsOfTalks, listTalkIds } from './talk-writes.ts';
import { additionsOf } from './tallies.ts';
import { allThings, noThings, type Things } from './things-there.ts';
import { missingLinks, speakersOf, updatePeople } from './update-people.ts';

const TALK_PREFIX = 'talk ';
const BLOCKS_PER_TRANSACTION = 300;
const NODES_PER_TRANSACTION = 2000;

const unlinkThings = writesAll('import/unlink-things');
const dropOrphanIdentifiers = writesAll('import/drop-orphan-identifiers');

/** Told after each transaction how many blocks are done, of how many. */
export type Progress = (done: number, total: number) => void;

/** What has changed, so that what follows from it must be projected anew. */
export interface ChangedRecords {
  readonly blocks: Iterable<string>;
  /** Records that need not be read back. */
  readonly written: readonly StoredRecord[];
  /** What is written or removed, as it was before, where it was there. */
  readonly before: readonly LoadedRecord[];
  /** Ids of records that are gone. */
  readonly removed: readonly string[];
}

/** Reprojects the blocks whose records have changed. */
export async function updateProjection(transaction: Transaction, changed: ChangedRecords): Promise<void> {
  const records = new LoadedRecords(transaction, changed);
  const { keys, talkOf, unlinked } = await updateTalksIn(transaction, records, changed);
  await updatePeople(transaction, records, { keys, talkOf, unlinked: () => Promise.resolve(unlinked) });
}

/** Reprojects only the talks; gives the blocks of people that are to be reprojected too. */
export async function updateTalks(transaction: Transaction, changed: ChangedRecords): Promise<readonly string[]> {
  const { keys } = await updateTalksIn(transaction, new LoadedRecords(transaction, changed), changed);
  return [...new Set(keys)];
}

interface UpdatedTalks {
  /** Of blocks of people who may be others now. */
  readonly keys: readonly string[];
  readonly talkOf: ReadonlyMap<string, string>;
  /** Appearances that have been made anew. */
  readonly unlinked: ReadonlySet<string>;
}

async function updateTalksIn(
  transaction: Transaction,
  records: LoadedRecords,
  { blocks, written, before, removed }: ChangedRecords,
): Promise<UpdatedTalks> {
  const changed = [...new Set(blocks)];
  const ofTalks = await ruledTalkBlocks(transaction, records, {
    keys: changed.filter((key) => key.startsWith(TALK_PREFIX)),
    touched: [...written.map(({ id }) => id), ...removed],
  });
  const talks = projectTalks(ofTalks.blocks, ofTalks.decisions);
  const talkOf = talksOfRecords(talks);
  const { toDelete, toCreate } = changesOf(talks, await fingerprintsOfTalks(transaction, ofTalks.blocks.keys()));
  const lost = await deleteTalks(transaction, toDelete);
  const wanted = thingsIn(toCreate, []);
  const put = await putThings(transaction, wanted, 'keep');
  await createTalks(transaction, toCreate);
  await setTalksOfRecords(transaction, records.withOtherTalk(talkOf));
  await recount(transaction, { wanted, put, lost, additions: additionsOf(toCreate, [], []) });
  return {
    keys: [
      ...[...ofTalks.blocks.values()].flat().flatMap(({ talk }) => speakerBlocksOf(talk)),
      ...changed.filter((key) => !key.startsWith(TALK_PREFIX)),
      ...(await blocksDecidedWith(transaction, before)),
    ],
    talkOf,
    unlinked: new Set(toCreate.flatMap(({ appearances }) => appearances.map(({ id }) => id))),
  };
}

/**
 * Projects all records anew in batches, whatever is there; what no record leads to is deleted. Readers see the graph all the time,
 * but while it runs not all links between talks and speakers.
 */
export async function projectAll(graph: ReadsAndWrites, onProgress: Progress = () => undefined): Promise<void> {
  const talkBlocks = await listBlockKeys(graph, TALK_PREFIX);
  const speakerBlocks = await listBlockKeys(graph, KIN_PREFIX);
  const total = talkBlocks.length + speakerBlocks.length;
  const talkIds = new Set<string>();
  const speakerIds = new Set<string>();
  const thingIds = new Set<string>();
  let done = 0;
  // They may have come from data that have changed since.
  await graph.write((transaction) => transaction.run(unlinkThings, {}));
  for (const keys of batchesOf(talkBlocks, BLOCKS_PER_TRANSACTION)) {
    const talks = await graph.write((transaction) => rewriteTalks(transaction, keys, thingIds));
    for (const id of talks) talkIds.add(id);
    done += keys.length;
    onProgress(done, total);
  }
  for (const keys of batchesOf(speakerBlocks, BLOCKS_PER_TRANSACTION)) {
    const speakers = await graph.write((transaction) => rewriteSpeakers(transaction, keys, thingIds));
    for (const id of speakers) speakerIds.add(id);
    done += keys.length;
    onProgress(done, total);
  }
  await removeStrays(graph, talkIds, speakerIds);
  await refreshEverything(graph);
  await graph.write((transaction) => transaction.run(dropOrphanIdentifiers, {}));
}

async function rewriteTalks(
  transaction: Transaction,
  keys: readonly string[],
  thingIds: Set<string>,
): Promise<string[]> {
  const records = new LoadedRecords(transaction);
  const { blocks, decisions } = await ruledTalkBlocks(transaction, records, { keys, touched: [] });
  const talks = projectTalks(blocks, decisions);
  const stored = await fingerprintsOfTalks(transaction, blocks.keys());
  // Its record may have been in another block when the talk was last written.
  await deleteTalks(transaction, [...stored.keys(), ...talks.map(({ talk }) => talk.id)]);
  await putNew(transaction, thingsIn(talks, []), thingIds);
  await createTalks(transaction, talks);
  await setTalksOfRecords(transaction, records.withOtherTalk(talksOfRecords(talks)));
  return talks.map(({ talk }) => talk.id);
}

async function rewriteSpeakers(
  transaction: Transaction,
  keys: readonly string[],
  thingIds: Set<string>,
): Promise<string[]> {
  const ruled = await ruledSpeakerBlocks(transaction, new LoadedRecords(transaction), keys);
  const speakers = speakersOf(ruled, new Map());
  const stored = await fingerprintsOfSpeakers(transaction, ruled.blocks.keys());
  const ids = [...stored.keys(), ...speakers.map(({ speaker }) => speaker.id)];
  const { slugBases } = await deleteSpeakers(transaction, ids);
  await putNew(transaction, thingsIn([], speakers), thingIds);
  await writeSpeakers(transaction, { created: speakers, changed: [], freedSlugBases: slugBases });
  await linkMade(transaction, missingLinks(speakers, new Set(), { toCreate: speakers, toChange: [] }));
  return speakers.map(({ speaker }) => speaker.id);
}

/** Writes things anew that this run has not written yet: the program's data may have changed since they were first written. */
async function putNew(
  transaction: Transaction,
  { institutions, topics, series }: Things,
  known: Set<string>,
): Promise<void> {
  const unseen = <T>(things: Map<string, T>) => new Map([...things].filter(([id]) => !known.has(id)));
  const put = await putThings(
    transaction,
    { institutions: unseen(institutions), topics: unseen(topics), series: unseen(series) },
    'renew',
  );
  for (const id of [...put.institutions.keys(), ...put.topics.keys(), ...put.series.keys()]) known.add(id);
}

async function removeStrays(
  graph: ReadsAndWrites,
  talkIds: ReadonlySet<string>,
  speakerIds: ReadonlySet<string>,
): Promise<void> {
  const talks = (await listTalkIds(readingOnly(graph))).filter((id) => !talkIds.has(id));
  for (const ids of batchesOf(talks, NODES_PER_TRANSACTION))
    await graph.write((transaction) => deleteTalks(transaction, ids));
  const speakers = (await listSpeakerIds(readingOnly(graph))).filter((id) => !speakerIds.has(id));
  for (const ids of batchesOf(speakers, NODES_PER_TRANSACTION))
    await graph.write(async (transaction) => {
      const { slugBases } = await deleteSpeakers(transaction, ids);
      await writeSpeakers(transaction, { created: [], changed: [], freedSlugBases: slugBases });
    });
}

async function refreshEverything(graph: ReadsAndWrites): Promise<void> {
  const { institutions, topics, series } = await allThings(readingOnly(graph));
  for (const some of batchesOf([...series], NODES_PER_TRANSACTION))
    await refreshSome(graph, { ...noThings(), series: new Map(some) });
  for (const some of batchesOf([...topics], NODES_PER_TRANSACTION))
    await refreshSome(graph, { ...noThings(), topics: new Map(some) });
  for (const some of batchesOf([...institutions], NODES_PER_TRANSACTION)) {
    await refreshSome(graph, { ...noThings(), institutions: new Map(some) });
  }
}

async function refreshSome(graph: ReadsAndWrites, things: Things): Promise<void> {
  await graph.write((transaction) => refreshThings(transaction, things));
}

function talksOfRecords(talks: readonly TalkBundle[]): Map<string, string> {
  return new Map(talks.flatMap(({ talk, records }) => records.map((record) => [record, talk.id] as const)));
}

function changesOf(
  talks: readonly TalkBundle[],
  stored: ReadonlyMap<string, string>,
): { toDelete: string[]; toCreate: TalkBundle[] } {
  const isAsStored = ({ talk, fingerprint }: TalkBundle) => stored.get(talk.id) === fingerprint;
  const toCreate = talks.filter((bundle) => !isAsStored(bundle));
  const unchanged = new Set(talks.filter(isAsStored).map(({ talk }) => talk.id));
  return { toDelete: [...stored.keys()].filter((id) => !unchanged.has(id)), toCreate };
}

function batchesOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
