/** Reads days in numbers with a dash, "9-30 Ada Byron", as those with a slash where the lines of a page count on by them. */

import { matchesOf } from '../../text/matches.ts';
import { type MappedText, redress } from '../mapped-text.ts';
import { countsOn, type DayPair, ENOUGH_DAYS } from './days-counted-on.ts';

/** What follows tells a day from a score, a range of pages or an hour: a name, a title, a mark before them. */
const DASHED = /(?<=^[ \t]*(?:[-*•–][ \t]{1,4})?)(\d{1,2})-(\d{1,2})(?=[ \t]*[:,|–—-]?[ \t]{1,8}[\p{Lu}"“(*[_])/gmu;

/** The text with slashes in place of such dashes, position by position. */
export function withSlashedDays(base: MappedText): MappedText {
  const found = matchesOf(DASHED, base.text);
  if (found.length < ENOUGH_DAYS) return base;
  const pairs = found.map((match): DayPair => [Number(match[1]), Number(match[2])]);
  if (pairs.every(mayBeHours)) return base;
  if (!countsOn(pairs) && !countsOn(pairs.map(([first, second]): DayPair => [second, first]))) return base;
  return redress(base, base.text.replace(DASHED, '$1/$2'));
}

/** "9-10", "10-2": the hours of a slot. */
function mayBeHours([from, to]: DayPair): boolean {
  return from < 24 && to <= 24 && (from <= 12 || from < to);
}
