/** Finds people who may be one though nothing says so for certain: what a person can settle, by merging the two or keeping them apart. */
import { groupedBy, sortedBy } from './bundles.ts';
import { areElsewhere, countShared } from './join-by-work.ts';
import { cannotBeOne, doubtOfNames } from './join-kin.ts';
import type { AtTalk } from './people-at-talks.ts';
import { allFit } from './person-clusters.ts';

/** Somebody who may be the same person. */
export interface Candidate {
  readonly id: string;
  /** How much speaks for it, 0 to 1. */
  readonly score: number;
  /** What speaks for it, in words. */
  readonly reason: string;
}

/** A person after all decisions, with all talks at which it is. */
export interface Somebody {
  readonly id: string;
  readonly atTalks: readonly AtTalk[];
}

const SAME_NAME = 0.3;
const LIKE_NAME = 0.25;
const FAINTLY_LIKE_NAME = 0.2;
const AN_INSTITUTION = 0.2;
const RARE_NAME = 0.2;
const NO_INSTITUTION = 0.2;
const A_TOPIC = 0.1;
const MANY_TOPICS = 0.3;
const SAME_SERIES = 0.15;
const CO_SPEAKER = 0.3;
const ENOUGH = 0.5;
const MOST = 0.95;
const MOST_CANDIDATES = 10;
/** A name that falls into more people than this says too little for anybody to go through them. */
const MOST_OF_A_NAME = 100;

/** By the id of each person who may be another the best of those others; `areApart` tells what was decided. */
export function candidatesAmong<P extends Somebody>(
  everybody: readonly P[],
  areApart: (a: P, b: P) => boolean,
): Map<string, Candidate[]> {
  const found = new Map<string, Candidate[]>();
  const note = (of: string, candidate: Candidate) => found.set(of, [...(found.get(of) ?? []), candidate]);
  const compare = (keysOf: (person: P) => readonly string[], likeness: Likeness) => {
    for (const [a, b] of pairsOf(everybody, keysOf)) {
      const found = areApart(a, b) ? null : likeness(a, b);
      if (found === null || found.score < ENOUGH) continue;
      note(a.id, { id: b.id, ...found });
      note(b.id, { id: a.id, ...found });
    }
  };
  compare(namesOf, likenessOf);
  compare(blocksOf, likenessOfKin);
  return new Map([...found].map(([id, candidates]) => [id, best(candidates)]));
}

function best(candidates: readonly Candidate[]): Candidate[] {
  const each = [...groupedBy(candidates, ({ id }) => id).values()].flatMap(([first]) => first ?? []);
  return sortedBy(each, ({ id, score }) => `${(1 - score).toFixed(2)} ${id}`).slice(0, MOST_CANDIDATES);
}

type Likeness = (a: Somebody, b: Somebody) => Omit<Candidate, 'id'> | null;

/** All pairs of people who share a key, but for keys of too many. */
function pairsOf<P extends Somebody>(everybody: readonly P[], keysOf: (person: P) => readonly string[]): [P, P][] {
  const placed = everybody.flatMap((person) => keysOf(person).map((key) => ({ key, person })));
  return [...groupedBy(placed, ({ key }) => key).values()].flatMap((of) =>
    of.length > MOST_OF_A_NAME
      ? []
      : of.flatMap(({ person: a }, at) => of.slice(at + 1).map(({ person: b }): [P, P] => [a, b])),
  );
}

function namesOf({ atTalks }: Somebody): string[] {
  return [...new Set(atTalks.flatMap(({ mentioned }) => mentioned.map(({ block }) => block)))];
}

function blocksOf({ atTalks }: Somebody): string[] {
  return [...new Set(atTalks.flatMap(({ mentioned }) => mentioned.flatMap(({ blocks }) => blocks)))];
}

function likenessOf(a: Somebody, b: Somebody): Omit<Candidate, 'id'> | null {
  if (!allFit(a.atTalks, b.atTalks) || areElsewhere(a.atTalks, b.atTalks)) return null;
  return likenessBy(a, b, [[SAME_NAME, 'the same name']]);
}

/** Of people whose names are only alike. */
function likenessOfKin(a: Somebody, b: Somebody): Omit<Candidate, 'id'> | null {
  const names = new Set(namesOf(a));
  if (namesOf(b).some((name) => names.has(name)) || cannotBeOne(a.atTalks, b.atTalks)) return null;
  const doubt = doubtOfNames(a.atTalks, b.atTalks);
  if (doubt === null) return null;
  const institutions = countShared(
    a.atTalks.flatMap((at) => at.institutions),
    b.atTalks.flatMap((at) => at.institutions),
  );
  return likenessBy(a, b, [
    [doubt < 2 ? LIKE_NAME : FAINTLY_LIKE_NAME, 'names that may be one person’s'],
    [institutions > 0 ? AN_INSTITUTION : 0, 'an institution in common'],
  ]);
}

type Ground = readonly [weight: number, words: string];

/** What a person's talks tell together. */
interface Profile {
  readonly topics: ReadonlySet<string>;
  readonly series: ReadonlySet<string>;
  readonly coSpeakers: ReadonlySet<string>;
  readonly isBare: boolean;
  readonly isRare: boolean;
}

/** Everybody is compared with all others of the name. */
const PROFILES = new WeakMap<Somebody, Profile>();

function profileOf(person: Somebody): Profile {
  const known = PROFILES.get(person);
  if (known !== undefined) return known;
  const { atTalks } = person;
  const profile = {
    topics: new Set(atTalks.flatMap(({ narrowTopics }) => narrowTopics)),
    series: new Set(atTalks.flatMap(({ series }) => series)),
    coSpeakers: new Set(atTalks.flatMap(({ coSpeakers }) => coSpeakers)),
    isBare: atTalks.every(({ institutions }) => institutions.length === 0),
    isRare: atTalks.every(({ given, hasCommonName }) => !hasCommonName && given.some((name) => name.length > 1)),
  };
  PROFILES.set(person, profile);
  return profile;
}

function likenessBy(some: Somebody, others: Somebody, own: readonly Ground[]): Omit<Candidate, 'id'> {
  const [a, b] = [profileOf(some), profileOf(others)];
  const topics = countCommon(a.topics, b.topics);
  const grounds: readonly Ground[] = [
    ...own,
    [a.isRare && b.isRare ? RARE_NAME : 0, 'which few have'],
    [a.isBare || b.isBare ? NO_INSTITUTION : 0, 'one shown without an institution'],
    [Math.min(topics * A_TOPIC, MANY_TOPICS), topics === 1 ? 'a topic in common' : `${topics} topics in common`],
    [countCommon(a.series, b.series) > 0 ? SAME_SERIES : 0, 'a series in common'],
    [countCommon(a.coSpeakers, b.coSpeakers) > 0 ? CO_SPEAKER : 0, 'somebody who spoke with both'],
  ];
  const telling = grounds.filter(([weight]) => weight > 0);
  const score = telling.reduce((sum, [weight]) => sum + weight, 0);
  return { score: Math.round(Math.min(score, MOST) * 100) / 100, reason: telling.map(([, words]) => words).join(', ') };
}

function countCommon(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const [fewer, more] = some.size < others.size ? [some, others] : [others, some];
  let count = 0;
  for (const one of fewer) if (more.has(one)) count += 1;
  return count;
}
