/** Finds the people whom an announcement names, once for each, with the blocks in which others of like names are found. */
import type { ReadAppearance, ReadPerson, ReadTalk } from '../extract/understanding.ts';
import { foldText } from '../text/fold.ts';
import { groupedBy } from './bundles.ts';
import { homepageKey, isLink } from './homepages.ts';
import { keysOfBearers, kinOf, kinOfOtherFamilies } from './kin.ts';
import { findPersonName, personBlockOf } from './person-names.ts';

/** What mentions of people are told by within a record: this and the first and family name. */
export const NAME_PREFIX = 'speaker ';

/** Somebody whom an announcement names, by one first and family name. */
export interface NamedPerson {
  /** The first and family name, folded, behind `NAME_PREFIX`. */
  readonly name: string;
  readonly appearances: readonly ReadAppearance[];
  readonly people: readonly ReadPerson[];
  /** The keys of the blocks that the mention is in, the one of its name first. */
  readonly blocks: readonly [string, ...string[]];
}

/** Announcements are kept in memory while they are projected, and asked again and again. */
const found = new WeakMap<ReadTalk, readonly NamedPerson[]>();

/** All people whom an announcement names, in order of their first mention. */
export function namedPeople(talk: ReadTalk): readonly NamedPerson[] {
  const known = found.get(talk);
  if (known) return known;
  const named = findNamed(talk);
  found.set(talk, named);
  return named;
}

function findNamed(talk: ReadTalk): NamedPerson[] {
  const mentions = [
    ...talk.appearances.map((appearance) => ({ name: appearance.name.value, appearance, person: null })),
    ...talk.people.map((person) => ({ name: person.name.value, appearance: null, person })),
  ];
  const byName = groupedBy(mentions, ({ name }) => personBlockOf(name));
  return [...byName].flatMap(([name, of]) => {
    if (name === '') return [];
    const people = of.flatMap(({ person }) => person ?? []);
    const others = [...new Set(of.map((one) => one.name))].flatMap((printed) => {
      const parts = findPersonName(printed);
      return parts === null ? [] : kinOfOtherFamilies(parts.given.map(foldText), foldText(parts.family));
    });
    const identifiers = people.flatMap(({ homepage }) => (isLink(homepage) ? homepageKey(homepage.value) : []));
    const own = kinOf(name);
    const more = new Set([...others, ...keysOfBearers(name, [...new Set(identifiers)])]);
    more.delete(own);
    return {
      name: NAME_PREFIX + name,
      appearances: of.flatMap(({ appearance }) => appearance ?? []),
      people,
      blocks: [own, ...more] as const,
    };
  });
}
