/** Lists whose talks each end with their day: title, who speaks, what it is about, and the day below all of it. */

import { LISTED } from '../assign/segment-state.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { readHeadline } from '../parsers/headlines.ts';
import { isNotice } from '../parsers/phrases.ts';
import { isDayLine } from './day-lines.ts';
import type { Pattern, Segment } from './patterns.ts';

const LONGEST_HEAD = 160;
/** How far below its first line a talk names who speaks. */
const FURTHEST = 1;
const SURE = 0.8;
const ENOUGH = 2;

/** The pattern. */
export const byClosingDays: Pattern = (page, lines) => {
  const ends = lines.flatMap((line, at) => (isDayLine(line) ? [at + 1] : []));
  const [firstEnd] = ends;
  if (firstEnd === undefined || ends.length < ENOUGH) return [];
  const isNamed = lines.map((line) => namesSpeaker(page, line));
  const below = ends.slice(0, -1).map((end) => isNamed.indexOf(true, end) - end);
  const offset = below[0] ?? -1;
  const first = isNamed.indexOf(true) - offset;
  const isAlike = offset >= 0 && offset <= FURTHEST && below.every((one) => one === offset);
  // Days that head the talks have one below the last of them.
  if (!isAlike || first < 0 || first + offset >= firstEnd - 1 || isNamed.includes(true, ends.at(-1))) return [];
  const starts = [first, ...ends.slice(0, -1)];
  const segments: Segment[] = ends.map((end, at) => ({ lines: lines.slice(starts[at], end), dayLine: null }));
  return [{ pattern: 'closing-days', header: lines.slice(0, first), segments, hints: LISTED }];
};

function namesSpeaker(page: Page, line: Line): boolean {
  if (line.label || line.text.length > LONGEST_HEAD || isDayLine(line) || isNotice(line.text)) return false;
  const people = readHeadline(page.text, line.start, line.end, { expectsPeople: false })?.people;
  return people !== undefined && people !== null && people.score >= SURE;
}
