/** Puts the slots of an evening in order: "7:10" below "6:20 PM" is ten past seven in the evening. */

import { minutesOf, type TimeReading, twelveHoursLater } from '../parsers/times.ts';

/** What is asked of a line. */
interface TimedLine {
  readonly start: number;
  readonly text: string;
  readonly times: readonly TimeReading[];
  readonly headDate: unknown;
}

/** The lines, where slots one below the other begin earlier than the one above with hours that may be twelve later. */
export function withEveningHours<L extends TimedLine>(lines: readonly L[]): L[] {
  let above: string | null = null;
  return lines.map((line) => {
    const [time, ...others] = line.times;
    if (line.headDate) above = null;
    if (!time || time.start !== line.start) return line;
    const settled: TimeReading = above !== null && isEvening(line, time, above) ? laterBy12(time) : time;
    above = settled.from;
    return settled === time ? line : { ...line, times: [settled, ...others] };
  });
}

/** No slot begins so long after the one above. */
const LONGEST_SLOT = 3 * 60;
const BARE = /^\s*[789][:.]\d\d(?!\s?a\.?m)/i;

function isEvening(line: TimedLine, { from }: TimeReading, above: string): boolean {
  if (from >= above || above < '12:00' || !BARE.test(line.text)) return false;
  const wait = minutesOf(twelveHoursLater(from)) - minutesOf(above);
  return wait >= 0 && wait <= LONGEST_SLOT;
}

function laterBy12(time: TimeReading): TimeReading {
  const to = time.to !== null && time.to < '12:00' ? twelveHoursLater(time.to) : time.to;
  return { ...time, from: twelveHoursLater(time.from), to };
}
