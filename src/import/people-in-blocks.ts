/** Tells the people of blocks of records apart: first those of one first and family name, then those whose names are only alike. */
import { type Decision, mentionKey } from '../decisions/decision.ts';
import { groupedBy } from './bundles.ts';
import { type CorrectsPeople, correctionsOfPeople } from './corrected-people.ts';
import { cannotBeOne, joinKin } from './join-kin.ts';
import { namedPeople } from './named-people.ts';
import { type AtTalk, type Mentioned, peopleAtTalks } from './people-at-talks.ts';
import { clusterPeople } from './person-clusters.ts';
import type { StoredRecord } from './record.ts';
import { ThingNames } from './thing-names.ts';
import { holdsApart, joinedByGroup, type PeopleTies } from './tied-people.ts';
import { Ties } from './ties.ts';

/** The people of blocks, and what is decided of them. */
export interface PeopleInBlocks {
  /** Each as all talks at which it is. */
  readonly people: readonly AtTalk[][];
  readonly ties: Ties;
  /** By key of a mention the seq of its record. */
  readonly seqs: ReadonlyMap<string, number>;
}

/** The people of blocks; mentions outside of them, as of who spoke together with them, are left out. */
export function peopleInBlocks(
  blocks: ReadonlyMap<string, readonly StoredRecord[]>,
  talkOfRecord: ReadonlyMap<string, string>,
  decisions: readonly Decision[],
): PeopleInBlocks {
  const names = new ThingNames(decisions);
  const mentions = mentionsByName(blocks, correctionsOfPeople(talksOf(blocks, talkOfRecord), decisions));
  const seqs = new Map([...mentions.values()].flat().map((one) => [mentionKeyOf(one), one.record.seq]));
  const ties = new Ties('Speaker', decisions, new Set(seqs.keys()));
  const byName = new Map([...mentions].map(([name, of]) => [name, peopleAtTalks(of, talkOfRecord, names)]));
  const tied = tiesOfPeople(ties, byName.values());
  const people = [...byName.values()].flatMap((of) => clusterPeople(of, tied ?? undefined));
  const merged = tied === null ? people : joinedByGroup(people, tied);
  return { people: withKinJoined(merged, tied), ties, seqs };
}

/** The key by which decisions tell a mention. */
export function mentionKeyOf({ record, block }: Mentioned): string {
  return mentionKey({ record: record.id, block });
}

function distinctRecords(blocks: ReadonlyMap<string, readonly StoredRecord[]>): StoredRecord[] {
  return [...new Map([...blocks.values()].flat().map((record) => [record.id, record])).values()];
}

function talksOf(blocks: ReadonlyMap<string, readonly StoredRecord[]>, talkOfRecord: ReadonlyMap<string, string>) {
  return groupedBy(distinctRecords(blocks), ({ id }) => talkOfRecord.get(id) ?? id).values();
}

/** The mentions of the blocks by first and family name. */
function mentionsByName(
  blocks: ReadonlyMap<string, readonly StoredRecord[]>,
  corrects: CorrectsPeople,
): Map<string, Mentioned[]> {
  const mentions = distinctRecords(blocks)
    .map(corrects)
    .flatMap((record) =>
      namedPeople(record.talk)
        .filter((named) => blocks.has(named.blocks[0]))
        .map(
          ({ name, blocks: keys, appearances, people }): Mentioned => ({
            block: name,
            blocks: keys,
            record,
            appearances,
            people,
          }),
        ),
    );
  return groupedBy(mentions, ({ block }) => block);
}

/** Null where nothing is decided, as mostly. */
function tiesOfPeople(ties: Ties, people: Iterable<readonly AtTalk[]>): PeopleTies<AtTalk> | null {
  if (ties.decisions.length === 0) return null;
  const keysOf = ({ mentioned }: AtTalk) => mentioned.map(mentionKeyOf);
  for (const person of [...people].flat()) ties.holdTogether(keysOf(person));
  return {
    groupOf: (person) => keysOf(person).flatMap((key) => ties.groupOf(key) ?? [])[0] ?? null,
    areApart: (a, b) => ties.areApart(a, b),
  };
}

function withKinJoined(people: readonly AtTalk[][], ties: PeopleTies<AtTalk> | null): AtTalk[][] {
  const mayBeOne = (some: readonly AtTalk[], others: readonly AtTalk[]) =>
    !cannotBeOne(some, others) && !(ties !== null && holdsApart(some, others, ties));
  return groupsOfKin(people).flatMap((group) => joinKin(group, mayBeOne));
}

/** The people in groups that share blocks, directly or by others; order and blocks of no one else make no difference. */
function groupsOfKin<P extends Pick<AtTalk, 'mentioned'>>(people: readonly P[][]): P[][][] {
  const leaderOf = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let next = leaderOf.get(root); next !== undefined && next !== root; next = leaderOf.get(root)) root = next;
    return root;
  };
  const keys = people.map((person) => [
    ...new Set(person.flatMap(({ mentioned }) => mentioned.flatMap(({ blocks }) => blocks))),
  ]);
  for (const [first = '', ...others] of keys) {
    for (const other of others) {
      const [root, leaf] = [find(first), find(other)];
      if (root !== leaf) leaderOf.set(leaf, root);
    }
  }
  return [...groupedBy(people.keys(), (at) => find(keys[at]?.[0] ?? '')).values()].map((places) =>
    places.flatMap((at) => [people[at] ?? []]),
  );
}
