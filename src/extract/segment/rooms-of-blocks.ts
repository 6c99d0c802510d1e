/** Finds the rooms that head the hours of several slots: "11:00–13:00 / Hall 3" above "11:00–12:00 / On looms". */

import { trimSpan } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { rankedPlaceIn } from '../parsers/places.ts';
import type { Segment } from './patterns.ts';

const SURE_ROOM = 2;

/** For each slot of a programme the room that heads the hours it is in, or null. */
export function roomsOfBlocks(page: Page, segments: readonly Segment[]): readonly (Span | null)[] {
  let room: Span | null = null;
  let until: string | null = null;
  return segments.map((segment, at) => {
    const own = segment.lines[0]?.times[0];
    if (!own || segment.dayLine !== segments[at - 1]?.dayLine || (until !== null && own.from >= until)) room = null;
    const isHead = own !== undefined && own.from === segments[at + 1]?.lines[0]?.times[0]?.from;
    const named = isHead ? roomAlone(page, segment) : null;
    if (named && own) {
      room = named;
      until = own.to;
    }
    return room;
  });
}

/** The room beside or below the hours of a slot that names nothing else. */
function roomAlone({ text }: Page, { lines: [first, second, third] }: Segment): Span | null {
  const [hours] = first?.times ?? [];
  if (!first || !hours || third) return null;
  const isBare = !/[\p{L}\d]/u.test(text.slice(hours.end, first.end));
  const where = second && isBare ? second : second ? null : trimSpan(text, hours.end, first.end);
  const found = where && rankedPlaceIn(text, where, true);
  const isWhole = found && where && found.place.start === where.start && found.place.end === where.end;
  return isWhole && found.rank >= SURE_ROOM ? found.place : null;
}
