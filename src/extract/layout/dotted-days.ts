/** Reads days in numbers with one dot, "12.10 Ada Byron", which could be hours, where the lines of a page count on by them. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { editMapped, type MappedText } from '../mapped-text.ts';
import { SHORT_WEEKDAY_WORDS, WEEKDAY_WORDS } from '../parsers/day-names.ts';
import { countsOn, type DayPair, ENOUGH_DAYS } from './days-counted-on.ts';

/** At the head of a line or of the first cell of a row, also behind its weekday. */
const DOTTED = pattern('gmu')`
  ^[ \t]{0,20}(?:[|*•·–-][ \t]{0,8})?(?<weekday>(?:${WEEKDAY_WORDS}|${SHORT_WEEKDAY_WORDS})\.?,?[ \t]{1,4})?
  (?<day>[0-2]?\d|3[01])\.(?<month>\d{1,2})
  (?=[ \t]{0,8}(?:[|,:;(–—-]|$)|[ \t]{1,8}(?!(?:uhr|uur|h|hrs|am|pm)(?!\p{L}))[\p{L}"“„«*_[]|(?<hour>[ \t,]{1,8}\d{1,2}[:.]\d\d(?![\d.])))
`;
/** What no hour is. */
const PAST_HOURS = 24;
const LOOKS_DOTTED =
  /(?:2[4-9]|3[01])\.(?:0?[1-9]|1[0-2])(?![\d.])|\p{L}[.,]{0,2}[ \t]{1,4}\d{1,2}\.\d{1,2}[ \t,]{1,8}\d{1,2}[:.]\d\d(?![\d.])/u;

/** The text with the second dot behind such days. */
export function withDottedDays(base: MappedText): MappedText {
  if (!LOOKS_DOTTED.test(base.text)) return base;
  const found = matchesOf(DOTTED, inSmallLetters(base.text)).filter(
    // "9.10 10.30" without a weekday may be two hours.
    ({ groups }) => groups?.hour === undefined || groups.weekday !== undefined,
  );
  const pairs = found.map(({ groups }): DayPair => [Number(groups?.month), Number(groups?.day)]);
  if (new Set(pairs.map(([, day]) => day)).size < ENOUGH_DAYS) return base;
  const isPastHours = pairs.some(([, day]) => day >= PAST_HOURS);
  if (!isPastHours && !found.some(({ groups }) => groups?.hour !== undefined)) return base;
  if (!countsOn(pairs)) return base;
  return editMapped(
    base,
    found.map(({ index, 0: printed }) => ({ at: index + printed.length, remove: 0, insert: '.' })),
  );
}
