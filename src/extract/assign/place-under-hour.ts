/** Takes as place the name that stands straight behind or below the hour of a talk whose title and speaker are known. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { speakersOf } from '../draft.ts';
import type { Line } from '../line.ts';
import { lineAbove } from '../line-places.ts';
import { couldBePlace, isNumberedRoom } from '../parsers/unknown-places.ts';
import { putLocation } from './put-fields.ts';
import type { SegmentState } from './segment-state.ts';

/** The line among those nothing else explains that was taken as the place, or null. */
export function takePlaceUnderHour(state: SegmentState, lines: readonly Line[]): Line | null {
  const { draft, page } = state;
  const speakers = speakersOf(draft);
  if (draft.location || speakers.length === 0) return null;
  const isOfSpeaker = ({ text }: Line) =>
    looksLikeInstitution(text) && !speakers.every(({ affiliations }) => affiliations.length > 0);
  // A line with the number of a room is no title, so that it may stand where none is known yet.
  const mayBe = ({ text }: Line) => (draft.title !== null || isNumberedRoom(text)) && couldBePlace(text);
  const place = lines.find((line) => mayBe(line) && standsAsPlace(state, line) && !isOfSpeaker(line));
  return place && putLocation(draft, page.ground, place, { rule: 'location/by-position', confidence: 0.5 })
    ? place
    : null;
}

/** Behind the last hour of a line, or below a line that ends with one. */
function standsAsPlace({ lines }: SegmentState, line: Line): boolean {
  const time = line.times.at(-1);
  if (time) return time.end <= line.start;
  const isApart = line.hasGap && !isNumberedRoom(line.text);
  const above = isApart || line.isHeading || line.dates.length > 0 ? undefined : lineAbove(lines, line);
  const hour = above?.times.at(-1);
  return (
    above !== undefined && hour !== undefined && /^[\s).\p{L}]{0,12}$/u.test(above.text.slice(hour.end - above.start))
  );
}
