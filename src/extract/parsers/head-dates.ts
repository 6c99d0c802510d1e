/** Reads days that only a column of days makes sure: Roman months without a year, months with a misprint. */

import { type DateReading, MONTH_OF } from './dates.ts';

const ROMAN_MONTHS = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const ROMAN = 'VI{1,3}|IV|V|IX|XI{0,2}|I{1,3}';
const WEEKDAY = '(?:\\p{L}{2,12}\\.?,?\\s{1,3})?';
const BEHIND = '(?=\\s{0,3}(?:$|[|,:;(–—-]|\\p{Ll}))';
/** "14 X", "wt. 14.X." at the head of a line. */
const DAY_ROMAN = new RegExp(
  `^[\\s*(]*${WEEKDAY}(?<d>[0-2]?\\d|3[01])(?:\\.\\s?|\\s|/)(?<r>${ROMAN})(?![\\p{L}\\d])\\.?${BEHIND}`,
  'u',
);
/** "X. 14." */
const ROMAN_DAY = new RegExp(
  `^[\\s*(]*(?<r>${ROMAN})\\.\\s?(?<d>[0-2]?\\d|3[01])(?:\\.|(?=\\s{0,3}[|(–—]))(?!\\d)`,
  'u',
);
/** "14. X" is a day, no numbered item. */
export const BEGINS_WITH_ROMAN_DAY = new RegExp(
  `^\\s*\\d{1,2}\\.\\s{1,3}(?:${ROMAN})(?![\\p{L}\\d])\\.?(?=\\s{0,3}(?:$|[|:(–—-]))`,
  'u',
);

/** The day that a line begins with whose month is a Roman number, or null. */
export function romanDayAtHead(text: string): DateReading | null {
  const groups = (DAY_ROMAN.exec(text) ?? ROMAN_DAY.exec(text))?.groups;
  if (!groups?.r || !groups.d) return null;
  const printed = new RegExp(`${groups.d}[.\\s/]{1,2}${groups.r}(?!\\p{L})|${groups.r}\\.\\s?${groups.d}`, 'u').exec(
    text,
  );
  return printed
    ? dayAt(printed, { month: ROMAN_MONTHS.indexOf(groups.r) + 1, day: Number(groups.d), rule: 'date/roman-head' })
    : null;
}

const WORD_AND_DAY =
  /^[\s*(]*(?:\p{L}{2,12}day,?\s)?(?<m>\p{L}{5,11})\.?\s{1,3}(?<d>[0-2]?\d|3[01])(?:st|nd|rd|th)?(?![\d:]|\s?[ap]\.?m)/u;
const DAY_AND_WORD =
  /^[\s*(]*(?:\p{L}{2,12},?\s)?(?<d>[0-2]?\d|3[01])(?:st|nd|rd|th|\.)?\s{1,3}(?<m>\p{L}{5,11})(?!\p{L})/u;
/** Shorter names are one letter away from other words. */
const SHORTEST_NAME = 6;

/** The day that a line begins with whose month is misprinted by one letter, or null. */
export function misprintedDayAtHead(text: string): DateReading | null {
  const match = WORD_AND_DAY.exec(text) ?? DAY_AND_WORD.exec(text);
  const { m: word, d: day } = match?.groups ?? {};
  if (!match || !word || !day) return null;
  const month = monthNear(word.toLowerCase());
  const lead = match[0].search(/[\p{L}\d]/u);
  return month === null
    ? null
    : dayAt({ 0: match[0].slice(lead), index: lead }, { month, day: Number(day), rule: 'date/misprint' });
}

function dayAt(
  found: { readonly 0: string; readonly index: number },
  { month, day, rule }: { month: number; day: number; rule: string },
): DateReading | null {
  if (day < 1 || day > new Date(Date.UTC(2024, month, 0)).getUTCDate()) return null;
  const start = found.index;
  return { year: null, month, day, weekday: null, start, end: start + found[0].length, rule, untilDay: null };
}

function monthNear(word: string): number | null {
  for (const [name, at] of MONTH_OF) if (name.length >= SHORTEST_NAME && isOneEditApart(word, name)) return at + 1;
  return null;
}

/** One letter too many, too few or wrong, or two letters that changed places. */
function isOneEditApart(word: string, name: string): boolean {
  if (word === name || Math.abs(word.length - name.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === name[at]) at++;
  const rest = (text: string, from: number) => text.slice(from);
  const isSwap = word[at] === name[at + 1] && word[at + 1] === name[at] && rest(word, at + 2) === rest(name, at + 2);
  return (
    isSwap ||
    rest(word, at + 1) === rest(name, at + 1) ||
    rest(word, at) === rest(name, at + 1) ||
    rest(word, at + 1) === rest(name, at)
  );
}
