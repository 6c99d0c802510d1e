/** Reads days with Roman months and no year, which only a column of such days makes sure. */

import { romanNumber } from '../../text/roman-numbers.ts';
import { isDay } from './calendar-days.ts';
import type { DateReading } from './dates.ts';

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
  const month = romanNumber(groups.r);
  const day = Number(groups.d);
  if (!printed || !isDay(null, month, day)) return null;
  const { index: start, 0: whole } = printed;
  const end = start + whole.length;
  return { year: null, month, day, weekday: null, start, end, rule: 'date/roman-head', untilDay: null };
}
