/**
 * Under which keys the mentions of people are brought together to be compared: names that may be one person's share a key whatever their
 * order, hyphens, transliteration or short forms. What they share makes nobody one; it is what is looked at.
 *
 * A key is the family name as it is heard, and the first letter of the given name (of a common family name the first two). Which of two
 * words is the family's is told by the words alone, never by their order. Beside that key, a name of several family names has one for
 * each of the others, and who is named with a homepage or identifier has one for it beside each part of the name, since names change.
 */

import { isGivenName } from '../extract/parsers/given-names.ts';
import { NAME_PARTICLES } from '../speakers/name-particles.ts';
import { keepAnswers } from '../text/kept-answers.ts';
import { wordsOf as wordsOfList } from '../text/word-list.ts';
import { isCommonFamily, isFamilyPrintedFirst } from './frequent-names.ts';
import { fullNamesOf } from './given-name-forms.ts';
import { heardAs } from './spelling.ts';

/** What keys of blocks of people begin with. */
export const KIN_PREFIX = 'people ';
const LINK_PREFIX = 'bearers ';

const PARTICLES = new Set([...NAME_PARTICLES, ...wordsOfList`t vander vanden st d l o`]);
const MAX_IDENTIFIER = 200;
const MAX_REMEMBERED = 50_000;

/** The key of the block of all people who may be called like somebody of a folded first and family name ("ada quill"). */
export const kinOf = keepAnswers(MAX_REMEMBERED, (firstAndFamily: string): string => {
  const words = wordsOf(firstAndFamily);
  return KIN_PREFIX + kinOfWords(words[0] ?? '', words.at(-1) ?? '');
});

/** The keys of the other family names that a name may go without: of "María García Márquez" that of "María García". */
export function kinOfOtherFamilies(given: readonly string[], family: string): string[] {
  const [first = '', ...middle] = given;
  const [firstWord = first] = first.split(' ');
  const others = [
    ...middle.filter((word) => word.length > 2 && (!isGivenName(word) || isCommonFamily(word))),
    ...withoutParticles(family.split(' '), (word) => word).slice(0, -1),
  ];
  return firstWord === ''
    ? []
    : others.map((other) => KIN_PREFIX + kinOfWords(firstWord, other.split(' ').at(-1) ?? ''));
}

/** The keys of who has a homepage or identifier, beside each part of the name. */
export function keysOfBearers(firstAndFamily: string, identifiers: readonly string[]): string[] {
  if (identifiers.length === 0) return [];
  const words = wordsOf(firstAndFamily);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const parts = new Set([...fullNamesOf(first).map(heardAs), heardAs(first), heardAs(last)]);
  return identifiers.flatMap((identifier) =>
    [...parts].map((part) => `${LINK_PREFIX}${identifier.slice(0, MAX_IDENTIFIER)} ${part}`),
  );
}

function kinOfWords(first: string, last: string): string {
  const [given, family] = isFamilyFirst(first, last) ? [last, first] : [first, last];
  if (given === family) return heardAs(family);
  const names = fullNamesOf(given);
  const full = names.includes(given) ? given : (names[0] ?? given);
  return `${heardAs(family)} ${isCommonFamily(family) ? heardAs(full).slice(0, 2) : letterOf(full)}`;
}

/** By what the words are, so that both orders of them have one answer. */
function isFamilyFirst(first: string, last: string): boolean {
  if (first.length === 1 || last.length === 1) return last.length === 1 && first.length > 1;
  const [ofFirst, ofLast] = [familiarity(first), familiarity(last)];
  if (ofFirst !== ofLast) return ofFirst > ofLast;
  return isCommonFamily(first) && isCommonFamily(last) && first < last;
}

function familiarity(word: string): number {
  const asFamily = isFamilyPrintedFirst(word) ? 2 : isCommonFamily(word) ? 1 : 0;
  return asFamily - (isGivenName(word) ? 1 : 0);
}

/** Katherine and Catherine; Yuri, Juri and Iouri; Jelena, Yelena and Elena. */
function letterOf(given: string): string {
  const letter = heardAs(given).charAt(0);
  if (letter === 'c') return 'k';
  return /[ejuy]/.test(letter) ? 'i' : letter;
}

/** The first word is a given name, whatever it is. */
function wordsOf(name: string): string[] {
  const [first = '', ...others] = name.split(' ');
  return [first, ...withoutParticles(others, (word) => word)];
}

/** Without "van" and the like; a particle has a name behind it, so that the last word of "Anh Do" is the family's name. */
export function withoutParticles<T>(words: readonly T[], textOf: (word: T) => string): T[] {
  return words.filter((word, at) => at === words.length - 1 || !PARTICLES.has(textOf(word)));
}
