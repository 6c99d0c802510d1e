/** Keeps the speakers of blocks in step with the records: who is new, who is gone, and of all others only what has changed. */
import type { Transaction } from '../graph/graph.ts';
import type { SpeakerBundle } from './bundles.ts';
import type { LoadedRecords } from './loaded-records.ts';
import { projectSpeakers } from './project-speakers.ts';
import { putThings } from './put-things.ts';
import { recount, thingsIn } from './referred-things.ts';
import { type RuledBlocks, ruledSpeakerBlocks, withTied } from './ruled-blocks.ts';
import type { SpeakerChange } from './speaker-parts.ts';
import { cutSpeakers, deleteSpeakers, fingerprintsOfSpeakers, linkMade, writeSpeakers } from './speaker-writes.ts';
import { additionsOf } from './tallies.ts';

export interface PeopleToUpdate {
  /** Of the blocks that may have changed. */
  readonly keys: Iterable<string>;
  /** By record the talk that it states; what is left out states the talk that it is stored with. */
  readonly talkOf: ReadonlyMap<string, string>;
  /** Which of appearances no speaker is linked to. */
  readonly unlinked: (appearances: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** Reprojects the people of blocks. */
export async function updatePeople(
  transaction: Transaction,
  records: LoadedRecords,
  { keys, talkOf, unlinked }: PeopleToUpdate,
): Promise<void> {
  const ruled = await ruledSpeakerBlocks(transaction, records, keys);
  const speakers = speakersOf(ruled, talkOf);
  const changes = speakerChangesOf(speakers, await fingerprintsOfSpeakers(transaction, ruled.blocks.keys()), (some) => {
    const tied = withTied(ruled, some);
    return speakersOf({ ...ruled, blocks: records.asTheyWere(tied, ruled.blocks) }, new Map());
  });
  const { toDelete, toCreate, toChange } = changes;
  const deleted = await deleteSpeakers(transaction, toDelete);
  const left = await cutSpeakers(transaction, toChange);
  const wanted = thingsIn([], [...toCreate, ...toChange.map(({ before, after }) => newPlaces(before, after))]);
  const put = await putThings(transaction, wanted, 'keep');
  await writeSpeakers(transaction, { created: toCreate, changed: toChange, freedSlugBases: deleted.slugBases });
  const open = await unlinked(speakers.flatMap(({ made }) => made));
  await linkMade(transaction, missingLinks(speakers, open, changes));
  const lost = [...deleted.institutions, ...left];
  await recount(transaction, { wanted, put, lost, additions: additionsOf([], toCreate, toChange) });
}

/** The speakers of blocks; records whose talk was not projected just now state the talk that they stated before. */
export function speakersOf({ blocks, decisions }: RuledBlocks, talkOf: ReadonlyMap<string, string>): SpeakerBundle[] {
  const records = [...blocks.values()].flat();
  const talks = new Map(records.map(({ id, statedTalk }) => [id, talkOf.get(id) ?? statedTalk ?? id]));
  return projectSpeakers(blocks, talks, decisions);
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

/** Deleting either end has cut the link, so the links to make are those of appearances without one, of new speakers, and of appearances that were another's. */
export function missingLinks(
  speakers: readonly SpeakerBundle[],
  unlinked: ReadonlySet<string>,
  { toCreate, toChange }: Pick<SpeakerChanges, 'toCreate' | 'toChange'>,
) {
  const had = new Map(toChange.map(({ before }) => [before.speaker.id, new Set(before.made)]));
  for (const { speaker } of toCreate) had.set(speaker.id, new Set());
  return speakers.flatMap(({ speaker, made }) => {
    const old = had.get(speaker.id);
    return made
      .filter((appearance) => unlinked.has(appearance) || (old !== undefined && !old.has(appearance)))
      .map((appearance) => ({ speaker: speaker.id, appearance }));
  });
}

/** The speaker with those institutions only that it was not at before. */
function newPlaces(before: SpeakerBundle, after: SpeakerBundle): Pick<SpeakerBundle, 'at' | 'within'> {
  const known = new Set([...before.at, ...before.within].map(({ affiliation, thing }) => `${affiliation} ${thing.id}`));
  const isNew = ({ affiliation, thing }: SpeakerBundle['at'][number]) => !known.has(`${affiliation} ${thing.id}`);
  return { at: after.at.filter(isNew), within: after.within.filter(isNew) };
}
