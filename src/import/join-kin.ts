/**
 * Joins people whose names are written otherwise and who are one all the same: a pure function of what is said of them, whatever the order.
 *
 * An identifier in common joins, where a part of the name is the same. A name alone never does: it takes an institution in common and,
 * the more the names differ, the more of topics, series, co-speakers and titles; of very common names more than of others. Who is to be
 * taken for either of two stays apart. It would rather leave one person in two than make one of two.
 */
import { groupedBy } from './bundles.ts';
import { areAlikeAtWork, areElsewhere, countShared } from './join-by-work.ts';
import { areMarkedApart } from './marks.ts';
import { doubtBetween, shareFamilyName, shareGivenName } from './name-likeness.ts';
import type { AtTalk } from './people-at-talks.ts';

/** A person as found so far: all talks at which it is. */
type Person = readonly AtTalk[];

/** More people of like names say that the names are borne by many. */
const MOST_PEOPLE = 150;
const MOST_NAMES_OF_HOMEPAGE = 2;
const DAYS_OF_CAREER = 20 * 365;

/** Joins people of names that are not the same; `mayBeOne` says whether anything else speaks against it. */
export function joinKin<P extends AtTalk>(
  people: readonly P[][],
  mayBeOne: (some: readonly P[], others: readonly P[]) => boolean,
): P[][] {
  const names = new Set(people.flat().map(nameKey));
  if (names.size < 2) return people.map((one) => [...one]);
  // Most people are named without an identifier, and a block may have hundreds of them.
  const hasIdentifiers = people.some((person) => person.some(({ identifiers }) => identifiers.length > 0));
  const links = hasIdentifiers ? linksBetween(people, (a, b) => areIdentified(a, b, people)) : [];
  const identified = united(people, links, mayBeOne);
  if (identified.length > MOST_PEOPLE) return identified;
  return united(
    identified,
    likeLinks(identified, mayBeOne),
    (a, b) => haveOtherNames(a, b) && doubtOfNames(a, b) !== null && mayBeOne(a, b),
  );
}

/** Whether two are others whatever their names: marked so, at two places on one day, or both taking part in one talk. */
export function cannotBeOne(some: Person, others: Person): boolean {
  return areMarkedApart(some, others) || areElsewhere(some, others) || appearTogether(some, others);
}

/** How much is to be doubted that the names of two people are one person's, at their likest; null where they are not, or are the very same. */
export function doubtOfNames(some: Person, others: Person): number | null {
  const doubts = namesOf(some).map((a) => namesOf(others).map((b) => doubtBetween(a, b)));
  const known = doubts.flat().flatMap((doubt) => doubt ?? []);
  if (known.length === 0 || (isPlain(some) && isPlain(others) && known.length < doubts.flat().length)) return null;
  return Math.min(...known);
}

/** Whether all of it goes by one first and family name. */
function isPlain(person: Person): boolean {
  return new Set(person.map(nameKey)).size === 1;
}

interface Link {
  readonly a: number;
  readonly b: number;
}

function linksBetween<P extends AtTalk>(
  people: readonly (readonly P[])[],
  areLinked: (some: readonly P[], others: readonly P[]) => boolean,
): Link[] {
  return people.flatMap((some, a) =>
    people.flatMap((others, b) => (a < b && haveOtherNames(some, others) && areLinked(some, others) ? [{ a, b }] : [])),
  );
}

/** People of one name have been told apart already. */
function haveOtherNames(some: Person, others: Person): boolean {
  const names = new Set(some.map(nameKey));
  return !(others.every((one) => names.has(nameKey(one))) && isPlain(some) && isPlain(others));
}

function areIdentified(some: Person, others: Person, people: readonly Person[]): boolean {
  const own = new Set(others.flatMap(({ identifiers }) => identifiers));
  const shared = [...new Set(some.flatMap(({ identifiers }) => identifiers))].filter((one) => own.has(one));
  if (shared.length === 0) return false;
  const any = (fits: (a: string, b: string) => boolean) =>
    namesOf(some).some((a) => namesOf(others).some((b) => fits(a, b)));
  if (any((a, b) => doubtBetween(a, b) !== null)) return true;
  if (shared.some(isOrcid)) return any((a, b) => shareGivenName(a, b) || shareFamilyName(a, b));
  // A page that many have is a group's.
  return (
    any(shareGivenName) &&
    shared.some((homepage) => {
      const bearers = people.flat().filter(({ identifiers }) => identifiers.includes(homepage));
      return new Set(bearers.map(nameKey)).size <= MOST_NAMES_OF_HOMEPAGE;
    })
  );
}

function isOrcid(identifier: string): boolean {
  return identifier.startsWith('orcid.org/');
}

/** The links of like names with enough beside them, without those of who may be either of two. */
function likeLinks<P extends AtTalk>(
  people: readonly (readonly P[])[],
  mayBeOne: (some: readonly P[], others: readonly P[]) => boolean,
): Link[] {
  const possible = linksBetween(people, (a, b) => meet(a, b) && mayBeOne(a, b));
  const links = possible.filter(({ a, b }) => isBorneOut(people[a] ?? [], people[b] ?? []));
  const linked = new Set(links.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const mayBeEither = (one: number, other: number) =>
    isVague(people[one] ?? []) &&
    possible.some(({ a, b }) => {
      const third = a === one ? b : b === one ? a : other;
      return third !== other && !linked.has(`${third} ${other}`);
    });
  return links.filter(({ a, b }) => !mayBeEither(a, b) && !mayBeEither(b, a));
}

/** Whether names are alike and there is an institution in common, or the names differ in hyphens only and the talks are alike. */
function meet(some: Person, others: Person): boolean {
  const doubt = doubtOfNames(some, others);
  if (doubt === null) return false;
  return shareInstitution(some, others) || (doubt === 0 && areAlikeAtWork(some, others));
}

/** Whether somebody goes by nothing but an initial. */
function isVague(person: Person): boolean {
  return person.every(({ given }) => given.every((name) => name.length === 1));
}

/** Whether enough speaks for it that two people of like names are one. */
function isBorneOut(some: Person, others: Person): boolean {
  const doubt = doubtOfNames(some, others);
  if (doubt === null || areYearsApart(some, others)) return false;
  const points = pointsFor(some, others);
  const isCommon = [...some, ...others].some(({ hasCommonName }) => hasCommonName);
  if (!isCommon) return points >= doubt;
  return !isVague(some) && !isVague(others) && points >= doubt + 1 && areShownTogether(some, others);
}

function pointsFor(some: Person, others: Person): number {
  const shared = (keysOf: (at: AtTalk) => readonly string[]) =>
    countShared([...new Set(some.flatMap(keysOf))], [...new Set(others.flatMap(keysOf))]);
  return (
    Math.min(
      2,
      shared(({ narrowTopics }) => narrowTopics),
    ) +
    (shared(({ series }) => series) > 0 ? 1 : 0) +
    (shared(({ coSpeakers }) => coSpeakers) > 0 ? 2 : 0) +
    (shared(({ titles }) => titles) > 0 ? 2 : 0)
  );
}

function shareInstitution(some: Person, others: Person): boolean {
  return some.some((a) => others.some((b) => countShared(a.institutions, b.institutions) > 0));
}

function areShownTogether(some: Person, others: Person): boolean {
  return some.some((a) => others.some((b) => countShared(a.shown, b.shown) > 0));
}

/** Whether all talks of the one are so long before those of the other that it may be a parent. */
function areYearsApart(some: Person, others: Person): boolean {
  const days = (person: Person) => person.flatMap(({ day }) => day ?? []);
  const [own, other] = [days(some), days(others)];
  if (own.length === 0 || other.length === 0) return false;
  return own.every((a) => other.every((b) => Math.abs(a - b) > DAYS_OF_CAREER));
}

/** The people with those joined that links lead to; where they cannot all be one none of their links is made. */
function united<P extends AtTalk>(
  people: readonly P[][],
  links: readonly Link[],
  mayBeOne: (some: readonly P[], others: readonly P[]) => boolean,
): P[][] {
  const leaders = people.map((_, at) => at);
  for (const { a, b } of links) {
    const [from, to] = [leaders[a] ?? a, leaders[b] ?? b];
    for (const [place, leader] of leaders.entries())
      if (leader === Math.max(from, to)) leaders[place] = Math.min(from, to);
  }
  return [...groupedBy(people.keys(), (at) => String(leaders[at])).values()].flatMap((places) => {
    const together = places.flatMap((at) => [people[at] ?? []]);
    const isOne = together.every((some, at) => together.slice(at + 1).every((others) => mayBeOne(some, others)));
    return isOne ? [together.flat()] : together.map((one) => [...one]);
  });
}

function namesOf(person: Person): string[] {
  return [...new Set(person.map(({ name }) => name))];
}

function nameKey({ mentioned }: AtTalk): string {
  return mentioned[0]?.block ?? '';
}

/** Whether one announcement has both of them take part. */
function appearTogether(some: Person, others: Person): boolean {
  const recordsOf = (person: Person) =>
    person.flatMap(({ mentioned }) =>
      mentioned.filter(({ appearances }) => appearances.length > 0).map(({ record }) => record.id),
    );
  const own = new Set(recordsOf(some));
  return recordsOf(others).some((record) => own.has(record));
}
