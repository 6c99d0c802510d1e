/** Finds the titles of lists in which each stands in a block by itself, with the day and its hour in the block below, and then the text: "On looms", a blank line, "Friday 7 May 2021, 1 pm". */

import type { Line } from '../line.ts';
import { dayKey } from '../parsers/dates.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import { TITLES_AT_FRONT } from '../parsers/person-titles.ts';
import { isCourtesy, isNotice } from '../parsers/phrases.ts';
import { isOnline, rankOf } from '../parsers/place-names.ts';
import { standingAtFront } from '../parsers/standings.ts';

const LONGEST_HEAD = 160;
const LEAST_TEXT = 80;
const ENOUGH = 2;
/** What has a word for a place or the number of a room. */
const SURE_PLACE = 2;

/** Where the talks of such a list begin, those that were put off and have no day among them; none for other pages. */
export function loneTitles(lines: readonly Line[]): readonly Line[] {
  const known = FOUND.get(lines);
  if (known) return known;
  const found = titlesOf(lines);
  FOUND.set(lines, found);
  return found;
}

/** Several patterns ask of the same lines. */
const FOUND = new WeakMap<readonly Line[], readonly Line[]>();

function titlesOf(lines: readonly Line[]): readonly Line[] {
  const moments = lines.flatMap((line, at) => (isMoment(line, lines[at + 1]) ? [at] : []));
  // The hour may stand below the text, with the day once more.
  const days = moments.filter(
    (at, nth) => nth === 0 || keyOfDay(lines[at]) !== keyOfDay(lines[moments[nth - 1] ?? -1]),
  );
  const [first = -1] = days;
  if (days.length < ENOUGH || !days.every((at) => standsAlone(lines, at))) return [];
  const titles = new Set(days.flatMap((at) => lines[at - 1] ?? []));
  const off = lines.filter(
    (line, at) => at > first && !titles.has(line) && maybeTitle(line) && standingAtFront(line.text) !== null,
  );
  return [...titles, ...off];
}

function keyOfDay(line: Line | undefined): string {
  return line?.headDate ? dayKey(line.headDate) : '';
}

/** A day with its hour, or above a field of the talk or who speaks, and no title beside them. */
function isMoment({ headDate, label, times, text }: Line, below: Line | undefined): boolean {
  const isDay = headDate !== null && headDate.untilDay === null && !label && text.length < LONGEST_HEAD;
  return isDay && (times.length > 0 || isField(below) || isPerson(below));
}

/** "Time: 11 am", "Location: Hall 2", "Speaker: Ada Byron" */
function isField(line: Line | undefined): boolean {
  const { label } = line ?? {};
  return label?.hasMark === true && label.keys.some((key) => FIELDS.has(key));
}

/** "Dr. Ada Byron" alone. */
function isPerson(line: Line | undefined): boolean {
  if (!line || line.hasGap || line.label || line.text.length > LONGEST_NAME) return false;
  const bare = line.text.replace(TITLES_AT_FRONT, '');
  const [name] = findPersonNames(bare);
  return name?.start === 0 && name.end === bare.length;
}

const LONGEST_NAME = 60;

const FIELDS = new Set<LabelKey>(['time', 'location', 'speaker']);

/** Whether a day begins a block, with what may be its title in the block above, and a text below it or below its place. */
function standsAlone(lines: readonly Line[], at: number): boolean {
  const [above, day, below] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!above || !day || !below || !opens(day) || !maybeTitle(above)) return false;
  const isPlace = isOnline(below.text) || rankOf(below.text) >= SURE_PLACE;
  const next = lines.slice(at + 2, at + 4).find(({ text }) => !isCourtesy(text));
  return isText(below) || isField(below) || ((isPlace || isPerson(below)) && next !== undefined && isText(next));
}

function opens({ hasGap, hasRule, isHeading }: Line): boolean {
  return hasGap || hasRule || isHeading;
}

function isText({ text, cells }: Line): boolean {
  return text.length >= LEAST_TEXT && cells === null && /\s\p{Ll}+\s\p{Ll}+\s/u.test(text);
}

function maybeTitle(line: Line): boolean {
  const { text, dates, times, cells, label } = line;
  if (!opens(line) || text.length > LONGEST_HEAD || cells || dates.length + times.length > 0) return false;
  if (label && !label.keys.some((key) => key === 'event' || key === 'title')) return false;
  return !/[.:;,]$/.test(text) && /\p{L}{3}/u.test(text) && !isNotice(text) && !isCourtesy(text);
}
