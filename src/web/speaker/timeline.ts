/** Where the bars of a timeline stand: what is certain, what is possible, and how far the years reach. */
import { DAY_MAX, DAY_MIN, isoOf, parsePartialDate } from '../../talks/partial-date.ts';

export interface Period {
  readonly id: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly ongoing: string;
  readonly precedes: readonly { readonly id: string }[];
}

/** A bar in days since 1970. */
export interface Bar {
  /** From the earliest to the latest day that is possible. */
  readonly from: number;
  readonly to: number;
  /** The days on which it certainly held; null where there are none. */
  readonly certain: { readonly from: number; readonly to: number } | null;
  /** Whether an end is not known at all, and only drawn to where the picture ends or a neighbour stands. */
  readonly isOpenAtStart: boolean;
  readonly isOpenAtEnd: boolean;
}

export interface Scale {
  readonly from: number;
  readonly to: number;
  /** First days of years, no more than fit. */
  readonly ticks: readonly { readonly day: number; readonly year: number }[];
}

const DAYS_A_YEAR = 365.25;
const MOST_TICKS = 8;

interface Ends {
  readonly startMin: number | null;
  readonly startMax: number | null;
  readonly endMin: number | null;
  readonly endMax: number | null;
}

function endsOf({ start, end }: Period): Ends {
  const first = start === null ? null : parsePartialDate(start);
  const last = end === null ? null : parsePartialDate(end);
  return {
    startMin: finite(first?.min),
    startMax: finite(first?.max),
    endMin: finite(last?.min),
    endMax: finite(last?.max),
  };
}

function finite(day: number | undefined): number | null {
  return day === undefined || day <= DAY_MIN || day >= DAY_MAX ? null : day;
}

/** The years from the first to the last day that any period names, to the present where one still held; null where no day is known. */
export function scaleOf(periods: readonly Period[], today: number): Scale | null {
  const days = periods.flatMap((period) => Object.values(endsOf(period)).filter((day) => day !== null));
  if (days.length === 0) return null;
  const isOngoing = periods.some((period) => period.ongoing === 'YES' && period.start !== null);
  const firstYear = yearOf(Math.min(...days));
  const lastYear = yearOf(Math.max(...days, isOngoing ? today : DAY_MIN)) + 1;
  const step = stepFor(lastYear - firstYear);
  const ticks = Array.from({ length: Math.floor((lastYear - firstYear) / step) + 1 }, (_, index) => {
    const year = firstYear + index * step;
    return { year, day: firstDayOf(year) };
  });
  return { from: firstDayOf(firstYear), to: firstDayOf(lastYear), ticks };
}

function stepFor(years: number): number {
  const steps = [1, 2, 5, 10, 20, 50];
  return steps.find((step) => years / step <= MOST_TICKS) ?? 100;
}

function yearOf(day: number): number {
  return Number(isoOf(day).slice(0, 4));
}

function firstDayOf(year: number): number {
  return Math.round((Date.UTC(year, 0, 1) - 0) / 86_400_000);
}

/** The bar of each period, in their order; null where nothing places it in time. */
export function barsOf(periods: readonly Period[], scale: Scale): readonly (Bar | null)[] {
  const known = new Map(periods.map((period) => [period.id, endsOf(period)]));
  return periods.map((period) => {
    const { startMin, startMax, endMin, endMax } = known.get(period.id) as Ends;
    const before = periods.filter(({ precedes }) => precedes.some(({ id }) => id === period.id));
    // "Before moving there" bounds both: the earlier one ends no later than the later one begins.
    const earliest = latestOf(before.map(({ id }) => known.get(id)?.startMin ?? null));
    const latest = earliestOf(period.precedes.map(({ id }) => known.get(id)?.startMax ?? null));
    const isPlaced = [startMin, endMax, earliest, latest].some((day) => day !== null);
    if (!isPlaced) return null;
    const from = startMin ?? earliest ?? Math.max(scale.from, (endMax ?? latest ?? scale.to) - 3 * DAYS_A_YEAR);
    const to = endMax ?? latest ?? (period.ongoing === 'NO' ? Math.min(scale.to, from + 3 * DAYS_A_YEAR) : scale.to);
    const isCertain = startMax !== null && endMin !== null && startMax <= endMin;
    return {
      from: Math.max(scale.from, from),
      to: Math.min(scale.to, to),
      certain: isCertain ? { from: startMax, to: endMin } : null,
      isOpenAtStart: startMin === null,
      isOpenAtEnd: endMax === null,
    };
  });
}

function latestOf(days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function earliestOf(days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** How far along the scale a day is, in percent. */
export function placeOf(day: number, { from, to }: Scale): number {
  return Math.min(100, Math.max(0, (100 * (day - from)) / (to - from)));
}
