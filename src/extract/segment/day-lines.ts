/** Tells the lines that are nothing but a day and head the talks below them. */

import type { Line } from '../line.ts';
import type { DateReading } from '../parsers/dates.ts';
import { NOTE_OF_CHANGE } from '../parsers/place-words.ts';
import { rankedPlaceIn } from '../parsers/places.ts';

/** A line that is nothing but a day, with its place at most, for the talks below it. */
export function isDayLine(line: Line): boolean {
  if (!line.headDate || line.label) return false;
  const known = DAY_LINES.get(line);
  if (known !== undefined) return known;
  const is = isDayAlone(line, line.headDate);
  DAY_LINES.set(line, is);
  return is;
}

/** Every pattern asks of every line. */
const DAY_LINES = new WeakMap<Line, boolean>();

function isDayAlone(line: Line, day: DateReading): boolean {
  if (line.times[0]?.start === line.start) return false;
  // What leads to the day is a word such as "Session of" or "Lecture 2:".
  const behind = line.text
    .slice(day.end - line.start)
    .replace(NOTE_OF_CHANGE, '')
    .replace(OF_EACH_DAY, '');
  const rest = behind.replace(/[\s,.:;*()–—-]+/g, '');
  return rest.length <= LONGEST_BESIDE_DAY || isRoomOnly(behind, line);
}

/** "14:15–16:00 (each day)" */
const OF_EACH_DAY =
  /\(?(?:both|each|all|every|beide|jeden|les deux|ambos|entrambi i|oba)\s(?:days?|tage?|jours|días|giorni|dni)\)?/iu;
const LONGEST_BESIDE_DAY = 14;
const LONGEST_ROOM = 80;

/** "Friday, 26 July, Student Center 3-14": beside the day stands nothing but the place. */
function isRoomOnly(behind: string, line: Line): boolean {
  if (behind.length > LONGEST_ROOM || line.times.length > 0) return false;
  const lead = /^[\s,;:|@(–—-]*/.exec(behind)?.[0].length ?? 0;
  const found = rankedPlaceIn(behind, { start: lead, end: behind.length }, true);
  const isWhole = (end: number) => /^[\s).]*$/.test(behind.slice(end));
  return found !== null && found.rank >= 2 && found.place.start === lead && isWhole(found.place.end);
}

/** Whether a cut leaves the days that head the talks at the end of the blocks above: the first in the head of the page, and none behind the last talk. */
export function cutsOffDays({
  header,
  segments,
}: {
  readonly header: readonly Line[];
  readonly segments: readonly { readonly lines: readonly Line[] }[];
}): boolean {
  const isDayBehind = segments.map(({ lines }) => lines.slice(-1).some(isDayLine));
  return (
    segments.length > 1 &&
    header.some(isDayLine) &&
    isDayBehind.lastIndexOf(false) === segments.length - 1 &&
    isDayBehind.slice(0, -1).every(Boolean)
  );
}
