/** Leaves out the day that the page of one talk sets by itself at its head, as a box, above the line that says it with the hour. */

import type { Span } from '../mapped-text.ts';
import { type DateReading, dayKey } from '../parsers/dates.ts';

interface DatedLine extends Span {
  readonly dates: readonly DateReading[];
  readonly times: readonly Span[];
  readonly cells: readonly Span[] | null;
  readonly isItem: boolean;
  readonly headDate: DateReading | null;
}

/** How many lines stand at most between the box and the line that says day and hour. */
const NEAR = 14;

/** The lines without such days; a page that has several days with hours keeps them, since they part its talks. */
export function withoutDaysSaidAgain<L extends DatedLine>(lines: readonly L[]): readonly L[] {
  const told = lines.flatMap(({ dates, times }) => (dates[0] && times.length > 0 ? [dates[0]] : []));
  const [day] = told;
  if (!day || told.some((other) => dayKey(other) !== dayKey(day))) return lines;
  const at = lines.findIndex(({ dates, times }) => dates.length > 0 && times.length > 0);
  const kept = lines.filter((line, index) => {
    const isBox = index < at && at - index <= NEAR && isAlone(line, day);
    return !isBox || lines.slice(index, at).some(({ times }) => times.length > 0);
  });
  if (kept.length === lines.length) return lines;
  const year = lines.find((line) => !kept.includes(line))?.dates[0]?.year ?? null;
  return kept.map((line, index) => ({ ...withYear(line, day, year), index }));
}

/** The year that the day has where it stands alone, though it is said again without. */
function withYear<L extends DatedLine>(line: L, day: DateReading, year: number | null): L {
  if (year === null || line.dates.length === 0) return line;
  const put = (date: DateReading) => (date.year === null && dayKey(date) === dayKey(day) ? { ...date, year } : date);
  return { ...line, dates: line.dates.map(put), headDate: line.headDate && put(line.headDate) };
}

function isAlone({ start, end, dates, cells, isItem }: DatedLine, day: DateReading): boolean {
  const [own, another] = dates;
  if (!own || another || cells || isItem || dayKey(own) !== dayKey(day)) return false;
  return own.start === start && own.end >= end - 1;
}
