/**
 * Joins people of one full name whose talks are so alike that they are one person's, also where no institution tells: a pure function,
 * whatever the order. It would rather leave one person in two than make one of two.
 */
import { groupedBy } from './bundles.ts';

/** What a talk tells of the work of a person at it. */
export interface WorkAtTalk {
  /** Folded given names, initials included. */
  readonly given: readonly string[];
  /** Whether so many people bear the name that like work says little. */
  readonly hasCommonName: boolean;
  /** Keys of topics below the two top levels, without those above another of them. */
  readonly narrowTopics: readonly string[];
  /** Keys of series. */
  readonly series: readonly string[];
  /** Folded titles of the talk that are long enough to be its own. */
  readonly titles: readonly string[];
  /** Full names, none of them very common, of who gave the talk together with this person. */
  readonly coSpeakers: readonly string[];
  /** Keys of the institutions beside the name. */
  readonly shown: readonly string[];
  /** The day of the talk, where it is known. */
  readonly day: number | null;
}

const ENOUGH_TOPICS = 2;
/** A name that falls into more people than this is borne by many, whatever the list of common names says. */
const MAX_GROUPS = 100;

/** Joins groups of people that are alike at work; `mayBeOne` says whether all names of two groups may be one person's. */
export function joinByWork<P extends WorkAtTalk>(
  groups: readonly P[][],
  mayBeOne: (some: readonly P[], others: readonly P[]) => boolean,
): P[][] {
  if (groups.length < 2 || groups.length > MAX_GROUPS) return groups.map((group) => [...group]);
  const leaders = leadersOf(groups);
  return [...groupedBy(groups.keys(), (at) => String(leaders[at])).values()].flatMap((places) => {
    const together = places.flatMap((at) => [groups[at] ?? []]);
    const isOne = together.every((some, at) =>
      together.slice(at + 1).every((others) => mayBeOne(some, others) && !areElsewhere(some, others)),
    );
    // Which of several links is the wrong one cannot be known, so none of them is made.
    return isOne ? [together.flat()] : together.map((group) => [...group]);
  });
}

/** Whether some talk of the one and some talk of the other group are so alike that one person gave both. */
export function areAlikeAtWork(some: readonly WorkAtTalk[], others: readonly WorkAtTalk[]): boolean {
  return !areElsewhere(some, others) && some.some((a) => others.some((b) => isAlike(a, b)));
}

/** For each group the first of the groups that links of likeness lead to. */
function leadersOf(groups: readonly (readonly WorkAtTalk[])[]): number[] {
  const leaders = groups.map((_, at) => at);
  for (const [at, group] of groups.entries()) {
    for (let other = 0; other < at; other++) {
      const [from, to] = [leaders[at] ?? at, leaders[other] ?? other];
      if (from === to || !group.some((a) => groups[other]?.some((b) => isAlike(a, b)))) continue;
      for (const [place, leader] of leaders.entries())
        if (leader === Math.max(from, to)) leaders[place] = Math.min(from, to);
    }
  }
  return leaders;
}

function isAlike(a: WorkAtTalk, b: WorkAtTalk): boolean {
  if (a.hasCommonName || b.hasCommonName || !hasFullName(a) || !hasFullName(b)) return false;
  const topics = countShared(a.narrowTopics, b.narrowTopics);
  return (
    topics >= ENOUGH_TOPICS ||
    (topics > 0 && countShared(a.series, b.series) > 0) ||
    countShared(a.coSpeakers, b.coSpeakers) > 0 ||
    countShared(a.titles, b.titles) > 0
  );
}

/** Whether two people are announced from different places on one day, which one person is not. */
export function areElsewhere(some: readonly WorkAtTalk[], others: readonly WorkAtTalk[]): boolean {
  return some.some((a) =>
    others.some(
      (b) =>
        a.day !== null &&
        a.day === b.day &&
        a.shown.length > 0 &&
        b.shown.length > 0 &&
        countShared(a.shown, b.shown) === 0,
    ),
  );
}

function hasFullName({ given }: WorkAtTalk): boolean {
  return given.some((name) => name.length > 1);
}

/** How many of the one list are in the other. */
export function countShared(some: readonly string[], others: readonly string[]): number {
  return some.filter((one) => others.includes(one)).length;
}
