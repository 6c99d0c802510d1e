/** Reads days that are written out with their month at both ends, "March 5 – March 11, 2001", as one span. */

import type { Span } from '../mapped-text.ts';

interface ReadDay extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly untilDay: number | null;
}

/** "From 5 May to 12 May" may as well say whither a talk was moved. */
const JOINT = /^\s{0,3}(?:[–—-]|through|bis)\s{0,3}$/iu;

/** The readings with such pairs made one; where the month changes the first takes the year of the last. */
export function withSpansJoined<D extends ReadDay>(text: string, found: readonly D[]): readonly D[] {
  if (found.length < 2) return found;
  return found.flatMap((date, at) => {
    const [before, next] = [found[at - 1], found[at + 1]];
    if (before && isJoined(text, before, date) && isOfOneMonth(before, date)) return [];
    if (!next || !isJoined(text, date, next)) return [date];
    const year = date.year ?? yearBefore(date, next);
    return isOfOneMonth(date, next) ? [{ ...date, year, untilDay: next.day, end: next.end }] : [{ ...date, year }];
  });
}

/** Two single days of one year at the ends of a dash. */
function isJoined(text: string, first: ReadDay, last: ReadDay): boolean {
  if (first.untilDay !== null || last.untilDay !== null) return false;
  if (first.year !== null && last.year !== null && first.year > last.year) return false;
  return JOINT.test(text.slice(first.end, last.start));
}

function isOfOneMonth(first: ReadDay, last: ReadDay): boolean {
  const isOfOneYear = first.year === null || first.year === last.year;
  return isOfOneYear && first.month === last.month && first.day < last.day;
}

/** "December 28 – January 3, 2002": the year before, where the year turns between them. */
function yearBefore(first: ReadDay, last: ReadDay): number | null {
  if (last.year === null) return null;
  return first.month > last.month ? last.year - 1 : last.year;
}
