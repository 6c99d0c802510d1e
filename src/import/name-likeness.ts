/**
 * Says how much two printed names differ that may be one person's: in hyphens, order, transliteration, short forms, initials, or by a family
 * name more. A pure function of the two names, the same for both orders of them.
 */
import { isGivenName } from '../extract/parsers/given-names.ts';
import { foldText } from '../text/fold.ts';
import { keepAnswers } from '../text/kept-answers.ts';
import { isCommonFamily, isFamilyPrintedFirst } from './frequent-names.ts';
import { fullNamesOf } from './given-name-forms.ts';
import { withoutParticles } from './kin.ts';
import { findPersonName } from './person-names.ts';
import { heardAs } from './spelling.ts';

/** A word of a name as it is folded, and as it would be with its umlauts written out. */
interface Word {
  readonly plain: string;
  readonly writtenOut: string;
  /** Whether it is the second part of a name with a hyphen. */
  readonly isHyphened: boolean;
}

/** One way to read a name. */
interface Reading {
  readonly given: readonly Word[];
  readonly family: readonly Word[];
}

/** Larger differences are no likeness. */
const MOST_DOUBT = 3;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', æ: 'ae' };
const MAX_REMEMBERED = 20_000;

/**
 * How much is to be doubted that two names are one person's: 0 where only hyphens, spaces and umlauts are written otherwise, more for
 * every other difference; null where they are not.
 */
export function doubtBetween(a: string, b: string): number | null {
  const doubts = readingsOf(a).flatMap((one) =>
    readingsOf(b).flatMap((other) => [
      doubtOf(one, other),
      // Which of the two can be turned hangs on its words, so that both are.
      ...swapped(other).map((turned) => plus(1, doubtOf(one, turned))),
      ...swapped(one).map((turned) => plus(1, doubtOf(turned, other))),
    ]),
  );
  const known = doubts.flatMap((doubt) => doubt ?? []);
  const least = Math.min(...known);
  return known.length === 0 || least > MOST_DOUBT ? null : least;
}

/** Whether two names have a given name in common, in full or in a form of it. */
export function shareGivenName(a: string, b: string): boolean {
  const [one, other] = [readingsOf(a)[0]?.given[0], readingsOf(b)[0]?.given[0]];
  if (!one || !other || one.plain.length === 1 || other.plain.length === 1) return false;
  return firstDoubt(one, other) !== null;
}

/** Whether two names have a family name in common. */
export function shareFamilyName(a: string, b: string): boolean {
  const [one = [], other = []] = [readingsOf(a)[0]?.family, readingsOf(b)[0]?.family];
  return one.some((word) => word.plain.length > 1 && other.some((of) => isHeardAs(word, of)));
}

function doubtOf(a: Reading, b: Reading): number | null {
  const family = familyDoubt(a.family, b.family);
  if (family === null) return null;
  return plus(family, givenDoubt(a.given, b.given));
}

function plus(a: number, b: number | null): number | null {
  return b === null ? null : a + b;
}

function familyDoubt(a: readonly Word[], b: readonly Word[]): number | null {
  if (isOneWord(a, b)) return 0;
  if (heardTogether(a) === heardTogether(b)) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 0 || short.length === long.length) return null;
  const isPart = (of: readonly Word[]) => short.every((word, at) => isHeardAs(word, of[at] ?? word));
  return isPart(long.slice(0, short.length)) || isPart(long.slice(-short.length)) ? 1 : null;
}

function givenDoubt(a: readonly Word[], b: readonly Word[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  const isInFull = [...a, ...b].every(({ plain }) => plain.length > 1);
  if (isInFull && isOneWord(a, b)) return 0;
  if (isInFull && heardTogether(a) === heardTogether(b)) return 1;
  const [first, ...middle] = a;
  const [otherFirst, ...otherMiddle] = b;
  if (!first || !otherFirst) return null;
  const doubt = firstDoubt(first, otherFirst);
  if (doubt === null || !middle.every((word, at) => mayBeOne(word, otherMiddle[at]))) return null;
  const isShort = first.plain.length === 1 || otherFirst.plain.length === 1;
  // Two initials that agree say more than one.
  const isConfirmed = isShort && middle.length > 0 && otherMiddle.length > 0;
  const left = middle.length > otherMiddle.length ? middle.slice(otherMiddle.length) : otherMiddle.slice(middle.length);
  return doubt - (isConfirmed ? 1 : 0) + (left.some(({ isHyphened }) => isHyphened) ? 1 : 0);
}

function firstDoubt(a: Word, b: Word): number | null {
  if (isSame(a, b)) return 0;
  if (a.plain.length === 1 || b.plain.length === 1) return isInitialOf(a, b) || isInitialOf(b, a) ? 2 : null;
  if (isHeardAs(a, b)) return 1;
  const short = isFormOf(a, b) ? a : isFormOf(b, a) ? b : null;
  if (short === null) return null;
  return fitsBoth(short) ? 2 : 1;
}

function mayBeOne(a: Word, b: Word | undefined): boolean {
  if (b === undefined || isHeardAs(a, b) || isFormOf(a, b) || isFormOf(b, a)) return true;
  return isInitialOf(a, b) || isInitialOf(b, a);
}

function isInitialOf(short: Word, long: Word): boolean {
  return short.plain.length === 1 && long.plain.startsWith(short.plain);
}

function isFormOf(form: Word, full: Word): boolean {
  return fullNamesOf(form.plain).includes(full.plain);
}

/** "Alex" and "Sam" are short for names of men and of women. */
function fitsBoth({ plain }: Word): boolean {
  const full = fullNamesOf(plain);
  return full.some((one) =>
    full.some((other) => one.slice(0, 3) === other.slice(0, 3) && isHers(one) !== isHers(other)),
  );
}

function isHers(name: string): boolean {
  return /(?:a|ine|ie)$/.test(name);
}

function isSame(a: Word, b: Word): boolean {
  return a.plain === b.plain || a.writtenOut === b.writtenOut || a.writtenOut === b.plain || a.plain === b.writtenOut;
}

function isHeardAs(a: Word, b: Word): boolean {
  return isSame(a, b) || (a.plain.length > 1 && heardAs(a.plain) === heardAs(b.plain));
}

function isOneWord(a: readonly Word[], b: readonly Word[]): boolean {
  const together = (words: readonly Word[]): Word => ({
    plain: words.map(({ plain }) => plain).join(''),
    writtenOut: words.map(({ writtenOut }) => writtenOut).join(''),
    isHyphened: false,
  });
  return isSame(together(a), together(b));
}

function heardTogether(words: readonly Word[]): string {
  return words.map(({ plain }) => heardAs(plain)).join('');
}

/** The name with its two parts taken for each other; not where both words are given names, as of Thomas James. */
function swapped({ given, family }: Reading): Reading[] {
  const words = [...given, ...family].map(({ plain }) => plain);
  if (words.some((word) => word.length === 1) || given.length === 0) return [];
  const areGiven = words.every((word) => isGivenName(word) && !isFamilyPrintedFirst(word));
  return areGiven ? [] : [{ given: family, family: given }];
}

const readingsOf = keepAnswers(MAX_REMEMBERED, read);

/** As it is parsed, and with what may be a first of two family names among them ("María García Márquez"). */
function read(printed: string): readonly Reading[] {
  const name = findPersonName(printed);
  if (name === null) return [];
  const given = name.given.flatMap(wordsOf);
  const family = withoutParticles(wordsOf(name.family), ({ plain }) => plain);
  const last = given.at(-1);
  const parsed = { given, family };
  if (!last || given.length < 2 || last.isHyphened || last.plain.length < 3) return [parsed];
  if (isGivenName(last.plain) && !isCommonFamily(last.plain)) return [parsed];
  return [parsed, { given: given.slice(0, -1), family: [last, ...family] }];
}

function wordsOf(printed: string): Word[] {
  const plain = foldText(printed).split(' ').filter(Boolean);
  const writtenOut = foldText(
    printed
      .toLowerCase()
      .normalize('NFC')
      .replace(/[äöüøåæ]/g, (letter) => UMLAUTS[letter] ?? letter),
  ).split(' ');
  return plain.map((word, at) => ({ plain: word, writtenOut: writtenOut[at] ?? word, isHyphened: at > 0 }));
}
