/** Reads days in numbers with a dash, "9-30 Ada Byron", as those with a slash where the lines of a page count on by them. */

import { matchesOf } from '../../text/matches.ts';
import { type MappedText, redress } from '../mapped-text.ts';
import { isDay } from '../parsers/calendar-days.ts';

/** What follows tells a day from a score, a range of pages or an hour: a name, a title, a mark before them. */
const DASHED = /(?<=^[ \t]*(?:[-*•–][ \t]{1,4})?)(\d{1,2})-(\d{1,2})(?=[ \t]*[:,|–—-]?[ \t]{1,8}[\p{Lu}"“(*[_])/gmu;
const ENOUGH_DAYS = 3;
/** Talks of one page are rarely further apart than the summer is long. */
const LONGEST_PAUSE = 130;
const YEAR = 366;

/** The text with slashes in place of such dashes, position by position. */
export function withSlashedDays(base: MappedText): MappedText {
  const found = matchesOf(DASHED, base.text);
  if (found.length < ENOUGH_DAYS) return base;
  const pairs = found.map((match): Pair => [Number(match[1]), Number(match[2])]);
  if (pairs.every(mayBeHours)) return base;
  if (!countsOn(pairs) && !countsOn(pairs.map(([first, second]): Pair => [second, first]))) return base;
  return redress(base, base.text.replace(DASHED, '$1/$2'));
}

/** "9-10", "10-2": the hours of a slot. */
function mayBeHours([from, to]: Pair): boolean {
  return from < 24 && to <= 24 && (from <= 12 || from < to);
}

type Pair = readonly [month: number, day: number];

/** Whether all are days of a year, and most stand some days or weeks behind the one before, or before it. */
function countsOn(pairs: readonly Pair[]): boolean {
  const days = pairs.flatMap((pair) => dayOfYear(pair) ?? []);
  if (days.length < pairs.length || new Set(days).size < ENOUGH_DAYS) return false;
  const steps = days.slice(1).map((day, at) => (day - (days[at] ?? 0) + YEAR) % YEAR);
  const forth = steps.filter((step) => step <= LONGEST_PAUSE);
  const back = steps.filter((step) => step === 0 || step >= YEAR - LONGEST_PAUSE);
  return Math.max(forth.length, back.length) >= steps.length * MOST;
}

const MOST = 0.75;

/** Counted in a leap year. */
function dayOfYear([month, day]: Pair): number | null {
  if (!isDay(null, month, day)) return null;
  return Math.round((Date.UTC(2024, month - 1, day) - Date.UTC(2024, 0, 1)) / 86_400_000);
}
