/** Periods of the calendar in UTC, and the bounds that dashboards send. Days are counted from 1970-01-01. */
import { badInput } from '../graphql/bad-input.ts';
import { DAY_MAX, DAY_MIN, isoOf, parsePartialDate } from '../talks/partial-date.ts';

export type PeriodName = 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';

/** First and last day, both counted; null where open. */
export interface DayBounds {
  readonly from: number | null;
  readonly to: number | null;
}

const MS_PER_DAY = 86_400_000;
const EPOCH_MS = /^-?\d+$/;
const FOUR_DIGITS = /^\d{4}$/;
const MONTHS: Readonly<Record<'MONTH' | 'QUARTER' | 'YEAR', number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };
const FIRST_DAY = -719_528;
const LAST_DAY = 2_932_896;

/** The days of two texts as dashboards send them; throws BAD_INPUT when one is no time, or they are in the wrong order. */
export function dayBounds(from: string | null | undefined, to: string | null | undefined): DayBounds {
  const days = { from: dayOfText(from, 'from'), to: dayOfText(to, 'to') };
  if (days.from !== null && days.to !== null && days.from > days.to)
    throw badInput(`The time from ${from} to ${to} ends before it begins: exchange its ends.`);
  return days;
}

/** Whether a day is within bounds; an unknown day is within open bounds only. */
export function isWithin(day: number, { from, to }: DayBounds): boolean {
  if (day === DAY_MIN) return from === null && to === null;
  return day >= (from ?? DAY_MIN) && day <= (to ?? DAY_MAX);
}

/** The first day of the period that a day is in; weeks begin on Mondays. */
export function periodStart(day: number, period: PeriodName): number {
  if (period === 'DAY') return day;
  if (period === 'WEEK') return day - ((((day + 3) % 7) + 7) % 7);
  const date = new Date(day * MS_PER_DAY);
  const month = date.getUTCMonth();
  return dayOf(date.getUTCFullYear(), month - (month % MONTHS[period]));
}

/** The first days of all periods from that of one day to that of another; throws BAD_INPUT when they are more than the limit. */
export function periodsBetween(first: number, last: number, { by, most }: { by: PeriodName; most: number }): number[] {
  const starts: number[] = [];
  for (let start = periodStart(first, by); start <= last; start = nextStart(start, by)) {
    if (starts.length >= most)
      throw badInput(
        `More than ${most} periods of a ${by.toLowerCase()}: ask for longer periods, a shorter time or fewer series.`,
      );
    starts.push(start);
  }
  return starts;
}

/** The instant at which a day begins. */
export function instantOf(day: number): string {
  return `${isoOf(day)}T00:00:00Z`;
}

function nextStart(start: number, period: PeriodName): number {
  if (period === 'DAY') return start + 1;
  if (period === 'WEEK') return start + 7;
  const date = new Date(start * MS_PER_DAY);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + MONTHS[period]);
}

function dayOf(year: number, month: number): number {
  // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return Math.round(date.getTime() / MS_PER_DAY);
}

function dayOfText(text: string | null | undefined, end: 'from' | 'to'): number | null {
  const given = text?.trim();
  if (!given) return null;
  const day = dayOfTime(given, end);
  if (day === null || Number.isNaN(day))
    throw badInput(
      `${end} is ${JSON.stringify(given.slice(0, 60))}: give an ISO 8601 instant or date (2024-05-31T10:00:00Z, 2024-05-31, 2024), or milliseconds since 1970.`,
    );
  return Math.min(Math.max(day, FIRST_DAY), LAST_DAY);
}

/** Four digits are a year, any other whole number milliseconds. */
function dayOfTime(text: string, end: 'from' | 'to'): number | null {
  if (EPOCH_MS.test(text) && !FOUR_DIGITS.test(text)) return Math.floor(Number(text) / MS_PER_DAY);
  if (text.includes('T')) return Math.floor(Date.parse(text) / MS_PER_DAY);
  const date = parsePartialDate(text);
  if (date === null) return null;
  const day = end === 'from' ? date.min : date.max;
  return day === DAY_MIN || day === DAY_MAX ? null : day;
}
