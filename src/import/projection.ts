/** Keeps the projection in step with the records: reprojects the blocks that changed, and writes only what came out differently. */
import type { ReadsAndWrites, Transaction } from '../graph/graph.ts';
import type { SpeakerBundle, TalkBundle } from './bundles.ts';
import { KIN_PREFIX } from './kin.ts';
import { LoadedRecords } from './loaded-records.ts';
import { projectSpeakers } from './project-speakers.ts';
import { projectTalks } from './project-talks.ts';
import { putThings } from './put-things.ts';
import { type StoredRecord, speakerBlocksOf } from './record.ts';
import { type LoadedRecord, listBlockKeys, setTalksOfRecords } from './record-store.ts';
import { growThings, refreshThings } from './refresh-things.ts';
import { readingOnly, writesAll } from './row-statements.ts';
import { type RuledBlocks, ruledSpeakerBlocks, ruledTalkBlocks, withTied } from './ruled-blocks.ts';
import type { SpeakerChange } from './speaker-parts.ts';
import {
  cutSpeakers,
  deleteSpeakers,
  fingerprintsOfSpeakers,
  linkMade,
  listSpeakerIds,
  writeSpeakers,
} from './speaker-writes.ts';
import { createTalks, deleteTalks, fingerprintsOfTalks, listTalkIds } from './talk-writes.ts';
import { additionsOf } from './tallies.ts';
import { allThings, noThings, type Things, thingsByIds } from './things-there.ts';

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
export async function updateProjection(
  transaction: Transaction,
  { blocks, written, before, removed }: ChangedRecords,
): Promise<void> {
  const changed = [...new Set(blocks)];
  const records = new LoadedRecords(transaction, written, before);
  const ofTalks = await ruledTalkBlocks(transaction, records, {
    keys: changed.filter((key) => key.startsWith(TALK_PREFIX)),
    touched: [...written.map(({ id }) => id), ...removed],
  });
  const talkBlocks = ofTalks.blocks;
  const talks = projectTalks(talkBlocks, ofTalks.decisions);
  const talkOf = talksOfRecords(talks);
  const people = [...talkBlocks.values()].flat().flatMap(({ talk }) => speakerBlocksOf(talk));
  const ofSpeakers = await ruledSpeakerBlocks(transaction, records, [
    ...people,
    ...changed.filter((key) => !key.startsWith(TALK_PREFIX)),
  ]);
  const speakerBlocks = ofSpeakers.blocks;
  const speakers = speakersOf(ofSpeakers, talkOf);
  const talkChanges = changesOf(
    talks,
    ({ talk }) => talk.id,
    await fingerprintsOfTalks(transaction, talkBlocks.keys()),
  );
  const speakerChanges = speakerChangesOf(
    speakers,
    await fingerprintsOfSpeakers(transaction, speakerBlocks.keys()),
    (keys) => {
      const tied = withTied(ofSpeakers, keys);
      return speakersOf({ ...ofSpeakers, blocks: records.asTheyWere(tied, speakerBlocks) }, new Map());
    },
  );
  const thingsOfTalks = await deleteTalks(transaction, talkChanges.toDelete);
  const deleted = await deleteSpeakers(transaction, speakerChanges.toDelete);
  const left = await cutSpeakers(transaction, speakerChanges.toChange);
  const wanted = thingsIn(talkChanges.toCreate, [
    ...speakerChanges.toCreate,
    ...speakerChanges.toChange.map(({ before: old, after }) => newPlaces(old, after)),
  ]);
  const put = await putThings(transaction, wanted, 'keep');
  await createTalks(transaction, talkChanges.toCreate);
  await writeSpeakers(transaction, {
    created: speakerChanges.toCreate,
    changed: speakerChanges.toChange,
    freedSlugBases: deleted.slugBases,
  });
  await linkMade(transaction, missingLinks(speakers, talkChanges.toCreate, speakerChanges));
  await setTalksOfRecords(transaction, records.withOtherTalk(talkOf));
  // What has lost something is counted anew; to all else is added.
  const lessened = await thingsByIds(transaction, [...thingsOfTalks, ...deleted.institutions, ...left]);
  const additions = additionsOf(talkChanges.toCreate, speakerChanges.toCreate, speakerChanges.toChange);
  await growThings(transaction, without(merged(wanted, put), lessened), { additions, fresh: put });
  await refreshThings(transaction, lessened);
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
  await linkMade(transaction, missingLinks(speakers, [], { toCreate: speakers, toChange: [] }));
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

/** The speakers of blocks; records whose talk was not projected just now state the talk that they stated before. */
function speakersOf({ blocks, decisions }: RuledBlocks, talkOf: ReadonlyMap<string, string>): SpeakerBundle[] {
  const records = [...blocks.values()].flat();
  const talks = new Map(records.map(({ id, statedTalk }) => [id, talkOf.get(id) ?? statedTalk ?? id]));
  return projectSpeakers(blocks, talks, decisions);
}

function changesOf<B extends { readonly fingerprint: string }>(
  bundles: readonly B[],
  idOfBundle: (bundle: B) => string,
  stored: ReadonlyMap<string, string>,
): { toDelete: string[]; toCreate: B[] } {
  const toCreate = bundles.filter((bundle) => stored.get(idOfBundle(bundle)) !== bundle.fingerprint);
  const unchanged = new Set(bundles.filter((bundle) => !toCreate.includes(bundle)).map(idOfBundle));
  return { toDelete: [...stored.keys()].filter((id) => !unchanged.has(id)), toCreate };
}

interface SpeakerChanges {
  readonly toDelete: readonly string[];
  readonly toCreate: readonly SpeakerBundle[];
  readonly toChange: readonly SpeakerChange[];
}

/**
 * What is to be done with speakers of blocks. Writing only the difference takes that what is stored is known: it is what the records gave
 * before, if its fingerprint says so. Who is named otherwise or for the first time elsewhere may have another slug, and is made anew.
 */
function speakerChangesOf(
  speakers: readonly SpeakerBundle[],
  stored: ReadonlyMap<string, string>,
  speakersBefore: (blocks: readonly string[]) => readonly SpeakerBundle[],
): SpeakerChanges {
  const changed = speakers.filter(({ speaker, fingerprint }) => stored.get(speaker.id) !== fingerprint);
  const others = changed.filter(({ speaker }) => stored.has(speaker.id));
  const before = new Map(
    speakersBefore([...new Set(others.map(({ speaker }) => speaker.block))]).map((bundle) => [
      bundle.speaker.id,
      bundle,
    ]),
  );
  const toChange = others.flatMap((after): SpeakerChange[] => {
    const old = before.get(after.speaker.id);
    if (!old || old.fingerprint !== stored.get(after.speaker.id)) return [];
    const isSlugKept =
      old.speaker.slugBase === after.speaker.slugBase &&
      old.speaker.seq === after.speaker.seq &&
      JSON.stringify(old.former) === JSON.stringify(after.former);
    return isSlugKept ? [{ before: old, after }] : [];
  });
  const kept = new Set(toChange.map(({ after }) => after.speaker.id));
  const renewed = changed.filter(({ speaker }) => !kept.has(speaker.id));
  const there = new Set(speakers.map(({ speaker }) => speaker.id));
  const gone = [...stored.keys()].filter((id) => !there.has(id));
  const old = renewed.filter(({ speaker }) => stored.has(speaker.id)).map(({ speaker }) => speaker.id);
  return { toDelete: [...gone, ...old], toCreate: renewed, toChange };
}

/** Deleting either end has cut the link, so the links to make are those of new talks, of new speakers, and of appearances that were another's. */
function missingLinks(
  speakers: readonly SpeakerBundle[],
  newTalks: readonly TalkBundle[],
  { toCreate, toChange }: Pick<SpeakerChanges, 'toCreate' | 'toChange'>,
) {
  const appearances = new Set(newTalks.flatMap((bundle) => bundle.appearances.map(({ id }) => id)));
  const had = new Map(toChange.map(({ before }) => [before.speaker.id, new Set(before.made)]));
  for (const { speaker } of toCreate) had.set(speaker.id, new Set());
  return speakers.flatMap(({ speaker, made }) => {
    const old = had.get(speaker.id);
    return made
      .filter((appearance) => appearances.has(appearance) || (old !== undefined && !old.has(appearance)))
      .map((appearance) => ({ speaker: speaker.id, appearance }));
  });
}

/** The speaker with those institutions only that it was not at before. */
function newPlaces(before: SpeakerBundle, after: SpeakerBundle): Pick<SpeakerBundle, 'at' | 'within'> {
  const known = new Set([...before.at, ...before.within].map(({ affiliation, thing }) => `${affiliation} ${thing.id}`));
  const isNew = ({ affiliation, thing }: SpeakerBundle['at'][number]) => !known.has(`${affiliation} ${thing.id}`);
  return { at: after.at.filter(isNew), within: after.within.filter(isNew) };
}

function thingsIn(talks: readonly TalkBundle[], speakers: readonly Pick<SpeakerBundle, 'at' | 'within'>[]): Things {
  const things = noThings();
  for (const { represented, topics, series, host } of talks) {
    for (const { thing } of [...represented, ...(host ? [host] : [])]) things.institutions.set(thing.id, thing);
    for (const { thing } of topics) things.topics.set(thing.id, thing);
    if (series) things.series.set(series.thing.id, series.thing);
  }
  for (const { at, within } of speakers)
    for (const { thing } of [...at, ...within]) things.institutions.set(thing.id, thing);
  return things;
}

function without(some: Things, others: Things): Things {
  const left = <T>(things: ReadonlyMap<string, T>, not: ReadonlyMap<string, T>) =>
    new Map([...things].filter(([id]) => !not.has(id)));
  return {
    institutions: left(some.institutions, others.institutions),
    topics: left(some.topics, others.topics),
    series: left(some.series, others.series),
  };
}

function merged(...all: readonly Things[]): Things {
  return {
    institutions: new Map(all.flatMap(({ institutions }) => [...institutions])),
    topics: new Map(all.flatMap(({ topics }) => [...topics])),
    series: new Map(all.flatMap(({ series }) => [...series])),
  };
}

function batchesOf<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
