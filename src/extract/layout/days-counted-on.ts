/** Tells whether pairs of numbers that lines begin with count on as days of a year do. */

import { isDay } from '../parsers/calendar-days.ts';

export type DayPair = readonly [month: number, day: number];

export const ENOUGH_DAYS = 3;
/** Talks of one page are rarely further apart than the summer is long. */
const LONGEST_PAUSE = 130;
const YEAR = 366;

/** Whether all are days of a year, and most stand some days or weeks behind the one before, or before it. */
export function countsOn(pairs: readonly DayPair[]): boolean {
  const days = pairs.flatMap((pair) => dayOfYear(pair) ?? []);
  if (days.length < pairs.length || new Set(days).size < ENOUGH_DAYS) return false;
  const steps = days.slice(1).map((day, at) => (day - (days[at] ?? 0) + YEAR) % YEAR);
  const forth = steps.filter((step) => step <= LONGEST_PAUSE);
  const back = steps.filter((step) => step === 0 || step >= YEAR - LONGEST_PAUSE);
  return Math.max(forth.length, back.length) >= steps.length * MOST;
}

const MOST = 0.75;

/** Counted in a leap year. */
function dayOfYear([month, day]: DayPair): number | null {
  if (!isDay(null, month, day)) return null;
  return Math.round((Date.UTC(2024, month - 1, day) - Date.UTC(2024, 0, 1)) / 86_400_000);
}
