/** Finds where a page of one line turns from its talk to the other events that it recommends. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import type { Span } from '../mapped-text.ts';
import { type DateContext, dayKey, findDates } from '../parsers/dates.ts';
import { EVENTS_BY_TIME, OTHER_EVENTS } from '../parsers/other-events.ts';
import { findTimes } from '../parsers/times.ts';

/** Of a line in which words of a page run on; headings of their own stand on lines of their own. */
const SHORTEST = 250;
const LONGEST = 20_000;
/** Its talk takes the better part of the line. */
const LEAST_SHARE = 0.4;
const MOST_DAYS = 2;
const HEADING = pattern('gu')`
  (?<!\p{L})(?:
    ${OTHER_EVENTS}|${EVENTS_BY_TIME}
    # English
    |(?:more|other|further) (?:talks|seminars|lectures)
    # French
    |autres (?:séminaires|exposés)
    # Spanish
    |otros seminarios
    # Italian
    |altri seminari
  )(?!\p{L})
`;

/** The line up to such a heading behind which days of others follow; the line as it is where none stands. */
export function withoutRelatedTail(text: string, line: Span, context: DateContext): Span {
  const length = line.end - line.start;
  if (length < SHORTEST || line.end > LONGEST) return line;
  const printed = text.slice(line.start, line.end);
  if (!/\d/.test(printed)) return line;
  const from = Math.max(0, Math.floor(text.length * LEAST_SHARE) - line.start);
  const heading = matchesOf(HEADING, inSmallLetters(printed)).find(
    ({ index }) => index >= from && /^\p{Lu}/u.test(printed.slice(index, index + 2)),
  );
  if (!heading) return line;
  const own = text.slice(0, line.start + heading.index);
  const days = new Set(findDates(own, context).map(dayKey));
  const isOneTalk = days.size > 0 && days.size <= MOST_DAYS && findTimes(own).length > 0;
  const areOthers = findDates(printed.slice(heading.index), context).length > 0;
  return isOneTalk && areOthers ? { start: line.start, end: own.trimEnd().length } : line;
}
