/**
 * The ways in which pages set talks one after another. Each pattern proposes where talks begin; none decides:
 * all proposals are read, and the one whose talks are fullest and least contradictory is kept.
 */

import { isAdviser } from '../assign/advisers.ts';
import { SAYS_WHO_EXAMINES } from '../assign/loose-phrases.ts';
import { LISTED, PLAIN, type SegmentHints } from '../assign/segment-state.ts';
import { isSetOff, type Line } from '../line.ts';
import { placeAmong } from '../line-places.ts';
import type { Page } from '../page.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { isOtherDay } from '../parsers/other-days.ts';
import { isNotice } from '../parsers/phrases.ts';
import { standingOf } from '../parsers/standings.ts';
import { cutsOffDays, isDayLine } from './day-lines.ts';
import { linesOfOthers } from './listed-people.ts';
import { loneTitles } from './lone-titles.ts';
import { isInSecondLanguage } from './second-language.ts';
import { headsSlots, isAfter, isSession } from './sessions.ts';
import { isTermNotice } from './term-notices.ts';

export interface Segment {
  readonly lines: readonly Line[];
  /** A heading with the day that holds for the talks below it. */
  readonly dayLine: Line | null;
  /** What stands between that heading and the first talk below it: the place, who leads the day. */
  readonly belowDay?: readonly Line[];
  /** The heading of the session that the talk is of. */
  readonly session?: Line | null;
}

export interface Proposal {
  readonly pattern: string;
  /** What stands before the first talk: series, usual time and place, year. */
  readonly header: readonly Line[];
  readonly segments: readonly Segment[];
  readonly hints: SegmentHints;
  /** Whether segments are compact entries that tell of each other how they are built. */
  readonly isList?: boolean;
  /** The cut is weak: it counts only when nearly every segment is a whole talk. */
  readonly needsFull?: boolean;
  /** The cut is made above titles that stand above who speaks. */
  readonly isAboveTitles?: boolean;
  /** What a far-fetched cut loses a talk, so that a plainer one stays where both fit. */
  readonly handicap?: number;
}

export type Pattern = (page: Page, lines: readonly Line[]) => Proposal[];

const HEAD = 160;
const LONGEST_TOLD = 1500;
const MAX_ABOVE = 4;
const MAX_BLOCK = 8;
const MAX_CLIMB = 5;
const MIN_WORDS = 8;
const SENTENCE =
  /^(?:This|We|I|In|It|There|These|Here|Our|The|All|After|Nous|Wir|Dies\p{L}*|Es|Se)\s\p{Ll}|\.\s+(?:Joint|This|We|It|Based)\s\p{Ll}/u;

/** Lines that begin with a day: term tables without columns, lists of talks. */
export const byDates: Pattern = (_page, lines) => {
  if (loneTitles(lines).length > 0) return [];
  const anchors = lines.filter(
    (line) => line.headDate !== null && line.headDate.untilDay === null && !line.label && line.text.length < HEAD * 2,
  );
  return anchors.length > 0 ? [cut('dates', lines, anchors, LISTED)] : [];
};

/** Lines with a day anywhere in them: "Meeting 1 (2 Oct): …", and blocks whose day stands below name and title. */
export const byDatedBlocks: Pattern = (_page, lines) => {
  if (loneTitles(lines).length > 0) return [];
  const at: number[] = [];
  lines.forEach((line, index) => {
    if (isDated(line)) at.push(index);
  });
  if (at.length < 2 || isOneMoment(at.map((index) => lines[index] as Line))) return [];
  const lineAt = (index: number) => lines[index] as Line;
  const inside = at.filter((index) => lineAt(index).headDate === null);
  const proposals = inside.length > 0 ? [{ ...cut('dated-lines', lines, at.map(lineAt), LISTED), handicap: 0.05 }] : [];
  const tops = at.map((index, nth) => topOfBlock(lines, index, (at[nth - 1] ?? -1) + 1));
  const below = tops.filter((top, nth) => top !== at[nth]);
  if (below.length * 2 > at.length)
    proposals.push({ ...cut('day-in-block', lines, tops.map(lineAt), LISTED), handicap: 0.05 });
  for (let above = 1; above <= MAX_ABOVE; above++) {
    const starts = at.map((index) => index - above);
    const isFlat = at.every(
      (index, nth) =>
        index - above > (at[nth - 1] ?? -1) &&
        lines.slice(index - above, index).every(isCompact) &&
        lines.slice(index - above + 1, index + 1).every((line) => !isSetOff(line)),
    );
    if (isFlat) proposals.push({ ...cut(`day-below-${above}`, lines, starts.map(lineAt), LISTED), handicap: 0.1 });
  }
  return proposals;
};

/** The day of one talk, above the text and beside the place. */
function isOneMoment(dated: readonly Line[]): boolean {
  const days = new Set(
    dated.map(({ dates, headDate }) => headDate ?? dates[0]).map((one) => `${one?.month}-${one?.day}`),
  );
  const hours = new Set(dated.flatMap(({ times }) => times[0]?.from ?? []));
  return days.size === 1 && hours.size < 2;
}

/** Headings with day and hour say plainly where talks begin. */
export function hasHeadedDays(lines: readonly Line[]): boolean {
  return lines.filter(({ isHeading, headDate, times }) => isHeading && headDate && times.length > 0).length >= 2;
}

function isDated(line: Line): boolean {
  if ((line.label && !isTitled(line)) || line.text.length > HEAD * 2 || isNotice(line.text)) return false;
  if (line.headDate) return line.headDate.untilDay === null;
  return line.dates.some(
    ({ start, untilDay }) => untilDay === null && !isOtherDay(line.text.slice(0, start - line.start)),
  );
}

/** The first line of the block that a line stands in, not above `from`. */
function topOfBlock(lines: readonly Line[], index: number, from: number): number {
  let at = index;
  while (at > from && index - at < MAX_BLOCK && !isSetOff(lines[at] as Line) && isOfHead(lines[at - 1] as Line)) at--;
  return at;
}

/** "Lecture 2: On engines" may stand above its day. */
function isOfHead(line: Line): boolean {
  return line.text.length < HEAD && (line.label === null || isTitled(line));
}

function isTitled({ label }: Line): boolean {
  return label?.keys.some((key) => key === 'event' || key === 'title') === true;
}

function isCompact(line: Line): boolean {
  return line.text.length < HEAD && !line.label;
}

/** Blocks set off by blank lines, each with a talk. */
export const byBlocks: Pattern = (_page, lines) => {
  if (hasHeadedDays(lines)) return [];
  const others = linesOfOthers(lines);
  const starts = lines.filter(
    (line) => (line.hasGap || line.hasRule) && isCompact(line) && !others.has(line) && !isSentence(line.text),
  );
  if (starts.length < 2) return [];
  const full = starts.filter((line) => lines[placeAmong(lines, line) + 1]?.hasGap === false);
  const cuts = [
    ...(full.length > 1 ? [cut('blocks', lines, full, LISTED)] : []),
    ...(full.length < starts.length ? [cut('all-blocks', lines, starts, LISTED)] : []),
  ];
  return cuts.filter((one) => !cutsOffDays(one)).map((one) => ({ ...one, needsFull: true, handicap: 0.05 }));
};

/** "This goes on from a talk of last term by Ada Byron." */
export function isSentence(text: string): boolean {
  if (SAYS_WHO_EXAMINES.test(text)) return true;
  return isNotice(text) || (SENTENCE.test(text) && /[.!]["”)]?$/.test(text) && text.split(/\s+/).length >= MIN_WORDS);
}

/** Labels that come again and again; the lines set above the first label of a talk belong to it. */
export const byLabels: Pattern = (_page, lines) => {
  const keys: readonly LabelKey[] = ['title', 'speaker', 'date', 'when', 'time', 'abstract'];
  const juries = lines.filter(({ label, text }) => label?.keys[0] === 'committee' && label.valueStart >= text.length);
  // One defence may have reviewers, examiners and members of a jury, each below a label of their own.
  const repeated = juries.filter((line) => juries.some((other) => other !== line && other.text === line.text));
  const defences = repeated.map((line) => topOfParagraph(lines, line));
  const byJuries = new Set(defences).size > 1 ? [cut('labels/committee', lines, defences, PLAIN)] : [];
  const byKeys = keys.flatMap((key) => {
    const named = lines.filter((line) => line.label?.keys.includes(key) && !isAdviser(line, lines));
    const isText = key === 'abstract' || key === 'title';
    const marked = isText ? named.filter((line) => !isInSecondLanguage(line, key, lines)) : named;
    if (marked.length < 2 || (isOfDay(key) && isOneMoment(marked))) return [];
    const below = keysOnlyBelow(lines, marked);
    const anchors = marked.map((line) => startAbove(lines, line, below));
    return [cut(`labels/${key}`, lines, anchors, PLAIN)];
  });
  return [...byKeys, ...byJuries];
};

function isOfDay(key: LabelKey): boolean {
  return key === 'date' || key === 'when';
}

/** The first of the lines that stand above a line without a gap between them. */
function topOfParagraph(lines: readonly Line[], line: Line): Line {
  let at = placeAmong(lines, line);
  for (let steps = 0; steps < MAX_BLOCK && at > 0 && !lines[at]?.hasGap && !lines[at]?.hasRule; steps++) at--;
  return lines[at] ?? line;
}

/** Slots of a programme: lines that begin with a time, under headings with the day. */
export const bySlots: Pattern = (_page, lines) => {
  const all = lines.filter((line) => beginsWithHour(line) && line.text.length < LONGEST_TOLD);
  const short = all.filter((line) => line.text.length < HEAD * 2);
  const starts = short.filter((line, at) => !headsSlots(line, short[at + 1]));
  const told = short.length < all.length && all.length > 1 ? [toldSlots(lines, all)] : [];
  if (starts.length < 2) return told;
  const days = daysBeside(lines, starts);
  const hints = { expectsPeople: true, isProgramme: true };
  // Days of one talk beside days of several: a day with no hour below it begins a talk itself.
  const lone = lines.filter((line, at) => days.has(line) && !isSlotNext(lines, at));
  return [
    { pattern: 'slots', ...slots(lines, { starts: new Set(starts), days }), hints },
    ...(lone.length > 0 && lone.length < days.size
      ? [
          {
            pattern: 'days-and-slots',
            ...slots(lines, { starts: new Set([...starts, ...lone]), days }),
            hints: LISTED,
          },
        ]
      : []),
    ...told,
  ];
};

/** "18:00, Hall 2, lecture “…” by Ada Byron. She …": paragraphs that begin with the hour and tell of the talk. */
function toldSlots(lines: readonly Line[], starts: readonly Line[]): Proposal {
  const own = { starts: new Set(starts), days: daysBeside(lines, starts) };
  return { pattern: 'told-slots', ...slots(lines, own), hints: PLAIN };
}

function daysBeside(lines: readonly Line[], starts: readonly Line[]): ReadonlySet<Line> {
  return new Set(lines.filter((line) => isDayLine(line) && !starts.includes(line)));
}

export function beginsWithHour(line: Line | undefined): boolean {
  return line !== undefined && !line.label && line.times[0]?.start === line.start;
}

function isSlotNext(lines: readonly Line[], at: number): boolean {
  return lines.slice(at + 1, at + 3).some(beginsWithHour);
}

/** The segments that begin with the starts, each with the last of the days above it. */
export function slots(
  lines: readonly Line[],
  { starts, days }: { starts: ReadonlySet<Line>; days: ReadonlySet<Line> },
): { header: readonly Line[]; segments: Segment[] } {
  const headerEnd = lines.findIndex((line) => starts.has(line) || days.has(line));
  const segments: Segment[] = [];
  let dayLine: Line | null = null;
  let belowDay: Line[] = [];
  let session: Line | null = null;
  let open: Line[] | null = null;
  const close = () => {
    if (open) segments.push({ lines: open, dayLine, belowDay, session });
    open = null;
  };
  for (const line of lines.slice(headerEnd)) {
    const isDay = days.has(line);
    const isHead = isSession(line) && !starts.has(line);
    if (isDay || starts.has(line) || isHead) close();
    if (isDay || isHead || (session && isAfter(line, session))) session = isHead ? line : null;
    const isFirst = segments.at(-1)?.dayLine !== dayLine;
    // An entry with a day of its own ends the day above it.
    if (isDay || (starts.has(line) && line.headDate)) {
      dayLine = isDay ? line : null;
      belowDay = [];
    }
    if (starts.has(line)) open = [line];
    else if (open) open.push(line);
    else if (!isDay && isFirst) belowDay.push(line);
  }
  close();
  return { header: lines.slice(0, headerEnd), segments };
}

/** Headings or rules between talks. */
export const byBorders: Pattern = (_page, lines) => {
  const headings = lines.filter((line) => line.isHeading);
  const rules = lines.filter((line) => line.hasRule);
  const quoted = lines.filter((line) => /^[“„«"]/.test(line.text) && line.hasGap && line.text.length < HEAD * 1.5);
  return [
    ...(headings.length > 1
      ? [cut('headings', lines, headings, PLAIN), cut('sub-headings', lines, headings.slice(1), PLAIN)]
      : []),
    ...(rules.length > 0
      ? [cut('rules', lines, rules, PLAIN), cut('between-rules', lines, [...lines.slice(0, 1), ...rules], PLAIN)]
      : []),
    ...(quoted.length > 1 ? [cut('quoted-titles', lines, quoted, PLAIN)] : []),
  ];
};

/** The whole page is one announcement. */
export const asOne: Pattern = (_page, lines) => [
  { pattern: 'one', header: [], segments: [{ lines, dayLine: null }], hints: PLAIN },
];

/** The segments that begin with the anchors. */
export function cut(pattern: string, lines: readonly Line[], anchors: readonly Line[], hints: SegmentHints): Proposal {
  const at = [...new Set(anchors.map((anchor) => placeAmong(lines, anchor)))]
    .filter((index) => index >= 0)
    .sort((a, b) => a - b);
  const segments = at.map((from, index) => {
    const own = lines.slice(from, at[index + 1] ?? lines.length);
    const next = at.length > 2 ? own.findIndex((line, nth) => nth > 0 && isTermNotice(line)) : -1;
    return { lines: next < 0 ? own : own.slice(0, next), dayLine: null };
  });
  const first = at[0] ?? lines.length;
  return { pattern, header: lines.slice(0, first), segments: withDays(lines.slice(0, first), segments), hints };
}

/** A day line at the end of one segment is the heading of the next ones. */
function withDays(header: readonly Line[], segments: readonly Segment[]): Segment[] {
  let dayLine = header.findLast((line) => isDayLine(line)) ?? null;
  const first = segments[0]?.lines[0];
  const isHeaded = (dayLine !== null && dayLine === header.at(-1)) || (first !== undefined && isDayLine(first));
  return segments.map((segment) => {
    const end = isHeaded ? dayOfOthersAt(segment.lines) : -1;
    const own = { lines: end < 0 ? segment.lines : segment.lines.slice(0, end), dayLine };
    const lastDay = segment.lines.findLast((line) => isDayLine(line));
    if (lastDay) dayLine = lastDay;
    return own;
  });
}

/** Where days head the talks: the day that is no part of the talk above it, as it heads the next ones or is called off; -1 for none. */
function dayOfOthersAt(lines: readonly Line[]): number {
  const at = lines.findIndex((line, index) => index > 0 && line.hasGap && isDayLine(line));
  const below = at < 0 ? [] : lines.slice(at).filter((line) => !isDayLine(line));
  const isOff = ({ text, headDate }: Line) =>
    headDate === null && (isNoTalk(text) || (text.length < HEAD && standingOf(text)?.status === 'CANCELLED'));
  return below.every(isOff) ? at : -1;
}

/** The labels that stand below the last of the marked lines and not above the first: they end the talk before, however close the next one stands. */
function keysOnlyBelow(lines: readonly Line[], marked: readonly Line[]): ReadonlySet<LabelKey> {
  const keysOf = (from: number, to: number) =>
    lines.slice(Math.max(0, from), Math.max(0, to)).flatMap(({ label }) => label?.keys ?? []);
  const [first] = marked;
  const last = marked.at(-1);
  if (!first || !last) return new Set();
  const firstAt = placeAmong(lines, first);
  const lastAt = placeAmong(lines, last);
  const above = new Set(keysOf(firstAt - MAX_CLIMB, firstAt));
  return new Set(keysOf(lastAt + 1, lastAt + 1 + MAX_BLOCK).filter((key) => !above.has(key)));
}

function startAbove(lines: readonly Line[], line: Line, below: ReadonlySet<LabelKey>): Line {
  let at = placeAmong(lines, line);
  for (let steps = 0; steps < MAX_CLIMB && at > 0; steps++) {
    const current = lines[at];
    const above = lines[at - 1];
    if (!current || !above || current.hasRule || above.text.length > 100 || above.cells) break;
    // Hours one below the other are an agenda above the talks.
    if (beginsWithHour(above) && beginsWithHour(lines[at - 2])) break;
    const isLabel = above.label !== null;
    const isParted = current.hasGap && !isEmptyOfPeople(above);
    if (isLabel && above.label?.keys.every((key) => below.has(key))) break;
    if (isLabel && (isParted || above.label?.keys.some((key) => line.label?.keys.includes(key)))) break;
    if (!isLabel && /[.!?]["”)]?$/.test(above.text) && above.text.length > 40) break;
    at--;
    if (isDayLine(above)) break;
  }
  return lines[at] ?? line;
}

/** "Moderator:" heads whom the line below it names, though a blank line parts them. */
function isEmptyOfPeople({ label, text }: Line): boolean {
  const isOfPeople = label?.keys.every((key) => key === 'host' || key === 'organiser' || key === 'speaker') ?? false;
  return isOfPeople && label !== null && label.valueStart >= text.length;
}
