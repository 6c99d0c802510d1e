/** The days of a month in words: first to thirty-first. */

import { inAnyCase } from '../../text/small-letters.ts';

const UNITS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
const TEENS =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');
const ORDINALS: readonly string[] = [
  ...UNITS,
  ...TEENS,
  'twentieth',
  ...UNITS.map((unit) => `twenty-${unit}`),
  'thirtieth',
  'thirty-first',
];

/** The words as alternatives of a pattern, the longest first. */
export const ORDINAL_WORDS = [...ORDINALS].reverse().join('|').replaceAll('-', '[\\s-]');

/** The number of such a word in small letters, or null. */
export function ordinalOf(word: string | undefined): number | null {
  const at = word === undefined ? -1 : ORDINALS.indexOf(word.replace(/\s/, '-'));
  return at < 0 ? null : at + 1;
}

const BEFORE_MONTH = inAnyCase(/(?:first|second|third|th)\s(?:day\s)?of\s\p{L}/u);

/** Whether a text may name a day in words, told fast. */
export function mayNameOrdinal(text: string): boolean {
  return BEFORE_MONTH.test(text);
}
