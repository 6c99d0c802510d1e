/** Cuts a line that runs through the days of a list, as pages that lost their line breaks have it. */

import type { Span } from '../mapped-text.ts';
import { type DateContext, type DateReading, findDates } from '../parsers/dates.ts';

const SHORTEST_RUN_ON = 160;
const LONGEST_RUN_ON = 200_000;

/** A line that runs through many days of the same form, as pages without line breaks have it, is cut before each of them. */
export function runOnPieces(text: string, line: Span, context: DateContext): Span[] {
  const length = line.end - line.start;
  if (length < SHORTEST_RUN_ON || length > LONGEST_RUN_ON || text.slice(line.start, line.end).includes('|'))
    return [line];
  const printed = text.slice(line.start, line.end);
  const byRule = new Map<string, DateReading[]>();
  for (const date of findDates(printed, context)) {
    if (date.untilDay !== null) continue;
    const key = `${date.rule} ${date.weekday === null} ${date.year === null}`;
    const same = byRule.get(key);
    if (same) same.push(date);
    else byRule.set(key, [date]);
  }
  const days = [...byRule.values()].reduce<DateReading[]>((most, one) => (one.length > most.length ? one : most), []);
  if (days.length < 3 || length / days.length > 400 || !isRising(days) || areInSentences(printed, days)) return [line];
  const starts = days.map((date) => line.start + date.start).filter((start) => start > line.start);
  const edges = [line.start, ...starts, line.end];
  return starts.length < 2
    ? [line]
    : edges.slice(0, -1).flatMap((start, at) => {
        const end = edges[at + 1] ?? line.end;
        return text.slice(start, end).trim() === '' ? [] : [{ start, end }];
      });
}

/** "Den Anfang macht am 3. Mai Ada Byron … Am 10. Mai spricht …": days that a small word leads to stand in sentences, and head nothing. */
function areInSentences(printed: string, days: readonly DateReading[]): boolean {
  const led = days.filter(({ start }) => LEADS_TO_DAY.test(printed.slice(Math.max(0, start - LONGEST_LEAD), start)));
  return led.length * 2 > days.length;
}

const LONGEST_LEAD = 12;
const LEADS_TO_DAY = /(?:^|[\s(])(?:am|on|le|el|il|em|op|dnia|w\sdniu|den)\s{1,3}$/i;

/** Whether days follow each other as those of a term do. */
function isRising(days: readonly DateReading[]): boolean {
  const order = days.map((date) => (date.year ?? 0) * 400 + date.month * 32 + date.day);
  const rises = order.filter((value, at) => at > 0 && value > (order[at - 1] ?? 0)).length;
  return rises >= (days.length - 1) * 0.6;
}
