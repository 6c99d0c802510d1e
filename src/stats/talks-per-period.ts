/** How many talks there were in each day, week, month, quarter or year, for all of them or for what they have most. */
import type { Graph } from '../graph/graph.ts';
import type { DayCounts } from '../graph/plan-days.ts';
import { DAY_MIN } from '../talks/partial-date.ts';
import {
  type DayBounds,
  dayBounds,
  instantOf,
  isWithin,
  type PeriodName,
  periodStart,
  periodsBetween,
} from './periods.ts';
import { type CountedBy, daysAsked, type TalkQuestion } from './talk-days.ts';

/** The name of the only series when talks are counted by nothing. */
const ALL = 'talks';
const MOST_POINTS = 50_000;

export interface PeriodQuestion extends TalkQuestion {
  readonly by: PeriodName;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly series: CountedBy | 'NONE';
  /** How many series, the most frequent. */
  readonly top: number;
}

export interface TimePoint {
  /** A UTC instant, the beginning of the period. */
  readonly time: string;
  readonly count: number;
  readonly series: string;
}

/** A thing with the number of its talks. */
export interface Ranked {
  readonly counted: DayCounts;
  readonly count: number;
}

/** The points of all periods from the first to the last, in time order and then by series, also where there were no talks; throws BAD_INPUT. */
export async function talksPerPeriod(graph: Graph, question: PeriodQuestion): Promise<readonly TimePoint[]> {
  const { by, from, to, series, top } = question;
  const bounds = dayBounds(from, to);
  const all = (await daysAsked(graph, question, series === 'NONE' ? null : series)).map(dated);
  const kept = (
    series === 'NONE'
      ? all
      : ranked(all, bounds)
          .slice(0, top)
          .map(({ counted }) => counted)
  ).map((counted) => ({ ...counted, label: series === 'NONE' ? ALL : counted.label }));
  const span = spanOf(kept, bounds);
  if (span === null) return [];
  const most = Math.floor(MOST_POINTS / Math.max(kept.length, 1));
  const starts = periodsBetween(span.first, span.last, { by, most });
  const labels = distinctLabels(kept);
  const columns = kept.map((counted) => perStart(counted, bounds, by));
  return starts.flatMap((start) => {
    const time = instantOf(start);
    return columns.map((column, at) => ({ time, count: column.get(start) ?? 0, series: labels[at] ?? '' }));
  });
}

/** Most talks within the bounds first, then by label; what has none is left out. */
export function ranked(all: readonly DayCounts[], bounds: DayBounds): readonly Ranked[] {
  return all
    .map((counted) => ({ counted, count: countWithin(counted, bounds) }))
    .filter(({ count }) => count > 0)
    .sort(
      (a, b) => b.count - a.count || compare(a.counted.sort, b.counted.sort) || compare(a.counted.id, b.counted.id),
    );
}

/** Without the talks whose day is unknown. */
function dated(counted: DayCounts): DayCounts {
  const at = counted.days.indexOf(DAY_MIN);
  if (at === -1) return counted;
  return { ...counted, days: counted.days.toSpliced(at, 1), counts: counted.counts.toSpliced(at, 1) };
}

function countWithin({ days, counts }: DayCounts, bounds: DayBounds): number {
  return days.reduce((sum, day, at) => (isWithin(day, bounds) ? sum + (counts[at] ?? 0) : sum), 0);
}

/** From the bounds, or where one is open from the first or last talk; null when that cannot be said. */
function spanOf(kept: readonly DayCounts[], bounds: DayBounds): { first: number; last: number } | null {
  let first = bounds.from;
  let last = bounds.to;
  for (const { days } of kept) {
    for (const day of days) {
      if (!isWithin(day, bounds)) continue;
      if (bounds.from === null && (first === null || day < first)) first = day;
      if (bounds.to === null && (last === null || day > last)) last = day;
    }
  }
  return first === null || last === null ? null : { first, last };
}

function perStart({ days, counts }: DayCounts, bounds: DayBounds, by: PeriodName): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  days.forEach((day, at) => {
    if (!isWithin(day, bounds)) return;
    const start = periodStart(day, by);
    sums.set(start, (sums.get(start) ?? 0) + (counts[at] ?? 0));
  });
  return sums;
}

/** Two people of one name are two series. */
function distinctLabels(kept: readonly DayCounts[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { label } of kept) times.set(label, (times.get(label) ?? 0) + 1);
  return kept.map(({ label, slug }) => ((times.get(label) ?? 0) > 1 ? `${label} (${slug})` : label));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
