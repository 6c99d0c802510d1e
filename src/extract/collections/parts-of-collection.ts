/** Cuts a text in which several announcements of different origin stand one below the other, so that each is read as the page that it was. */

import { foldText } from '../../text/fold.ts';
import type { Line } from '../line.ts';
import { placeAmong } from '../line-places.ts';
import { lineStart, placeInText } from '../long-text.ts';
import type { MappedText, Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { monthDayOf } from '../parsers/calendar-days.ts';
import { isToldTwice } from '../told-twice.ts';
import { type ReadTalk, speaks } from '../understanding.ts';
import { type Opening, openingsIn } from './opening-signs.ts';
import { OPENING_BASE, OPENING_WEIGHTS } from './opening-weights.ts';

/** A text and the page that was made from it. */
interface PageText {
  readonly text: MappedText;
  readonly page: Page;
}

interface Part extends Span {
  readonly talks: readonly ReadTalk[];
}

/** Another announcement may begin at a line: whether the parts above and below it tell more apart is to be seen. */
const LEAST_ODDS = -4;
/** From these odds on it does begin there, as far as its own line tells. */
const SURE_ODDS = 0;
/** Below these odds a day must be left that no talk has. */
const UNCERTAIN_ODDS = -1;
/** Where so many openings one after the other are none, those that are less likely are not tried. */
const MOST_FAILURES = 2;
/** How many times as much as the text has is read to see where it parts. */
const MOST_READ = 4;

/** The talks of the parts of a text, each read as a page of its own, where that tells more of them; else those of the whole, which were read as one. */
export function talksOfParts(
  { text, page, talks: ofPage }: PageText & { readonly talks: readonly ReadTalk[] },
  readAnew: (span: Span) => readonly ReadTalk[],
): readonly ReadTalk[] {
  const read = readOnce(readAnew);
  const whole = { start: 0, end: text.text.length, talks: ofPage };
  const openings = likelyOpenings(page, LEAST_ODDS);
  const sure = partsAt(
    { text, page },
    openings.filter(({ odds }) => odds > SURE_ODDS),
    read,
  );
  const isSure =
    sure.length > 1 && sure.every((part) => isAnnounced(part, SURE_ODDS)) && areFuller(sure, whole, SURE_ODDS);
  let parts: readonly Part[] = isSure ? sure : [whole];
  let failures = 0;
  let tried = 0;
  for (const { line, odds } of openings.sort((a, b) => b.odds - a.odds)) {
    if (failures >= MOST_FAILURES || tried > MOST_READ * whole.end) break;
    if (odds < UNCERTAIN_ODDS && areDaysOfTalks(daysAround(page, line), parts)) continue;
    const place = placeOf({ text, page }, line);
    if (parts.some(({ start }) => start === place)) continue;
    const part = parts.find((one) => one.start < place && place < one.end);
    if (!part) continue;
    tried += part.end - part.start;
    const halves = halvesOf(part, { place, odds }, read);
    if (halves) parts = parts.flatMap((one) => (one === part ? halves : [one]));
    failures = halves ? 0 : failures + 1;
  }
  return parts.flatMap(({ talks }) => talks);
}

/** Of the same stretch the same talks: the one sure opening of a text is tried once more as any other is. */
function readOnce(read: (span: Span) => readonly ReadTalk[]): (span: Span) => readonly ReadTalk[] {
  const known = new Map<string, readonly ReadTalk[]>();
  return (span) => {
    const key = `${span.start}-${span.end}`;
    const talks = known.get(key) ?? read(span);
    known.set(key, talks);
    return talks;
  };
}

/** A part cut in two, where both halves announce talks and tell more than it does. */
function halvesOf(
  part: Part,
  { place, odds }: { readonly place: number; readonly odds: number },
  read: (span: Span) => readonly ReadTalk[],
): Part[] | null {
  const readPart = (span: Span) => ({ ...span, talks: read(span) });
  const above = readPart({ start: part.start, end: place });
  if (!isAnnounced(above, odds)) return null;
  const below = readPart({ start: place, end: part.end });
  return isAnnounced(below, odds) && areFuller([above, below], part, odds) ? [above, below] : null;
}

/** In a long text no part is read twice to see whether it is one: what most likely begins there, does. */
const ODDS_IN_LONG = -1;
/** Openings as near to each other as this are the lines of one head. */
const HEAD_LINES = 3;

/** The talks of a long text, in which each announcement that surely begins below others is read by itself; null where none does. */
export function talksOfCollection(
  whole: PageText,
  read: (span: Span) => readonly ReadTalk[],
): readonly ReadTalk[] | null {
  const parts = partsAt(whole, likelyOpenings(whole.page, ODDS_IN_LONG), read);
  return parts.length > 0 ? parts.flatMap(({ talks }) => talks) : null;
}

/** Longer parts are not read once more for what is announced below them. */
const LONGEST_JOINED = 20_000;

/** The parts from each opening to the next; none where there is no opening. */
function partsAt(
  whole: PageText,
  openings: readonly LikelyOpening[],
  read: (span: Span) => readonly ReadTalk[],
): readonly Part[] {
  const heads = likeliestOfHeads(openings);
  if (heads.length === 0) return [];
  const ends = [...heads.map(({ line }) => placeOf(whole, line)), whole.text.text.length];
  const pieces = ends.map((end, at): Part => {
    const start = ends[at - 1] ?? 0;
    return { start, end, talks: read({ start, end }) };
  });
  const groups: Part[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    if (group && piece.talks.length === 0) group.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap((group) => joinedOf(group, read));
}

/** What announces no talk goes on from the part before it, which is read once more with it. */
function joinedOf(group: readonly Part[], read: (span: Span) => readonly ReadTalk[]): readonly Part[] {
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? start;
  const isOne = group.length === 1 || end - start > LONGEST_JOINED;
  return isOne ? group : [{ start, end, talks: read({ start, end }) }];
}

interface LikelyOpening {
  readonly line: Line;
  readonly odds: number;
}

function likelyOpenings(page: Page, least: number): LikelyOpening[] {
  return openingsIn(page.text, page.lines)
    .map(({ line, signs }) => ({ line, odds: oddsOf(signs) }))
    .filter(({ odds }) => odds > least);
}

/** Of openings close to each other the likeliest. */
function likeliestOfHeads(openings: readonly LikelyOpening[]): LikelyOpening[] {
  const heads: LikelyOpening[] = [];
  for (const opening of openings) {
    const last = heads.at(-1);
    if (!last || opening.line.index - last.line.index > HEAD_LINES) heads.push(opening);
    else if (opening.odds > last.odds) heads[heads.length - 1] = opening;
  }
  return heads;
}

/** Where the line of the page begins in the text that it was made from. */
function placeOf({ text, page }: PageText, line: Line): number {
  const { start } = page.ground.mapped.toSource(line.start, line.start + 1);
  return lineStart(text.text, placeInText(text, start));
}

function oddsOf(signs: Opening['signs']): number {
  return Object.entries(signs).reduce((sum, [sign, value]) => sum + value * (OPENING_WEIGHTS[sign] ?? 0), OPENING_BASE);
}

function areDaysOfTalks(days: readonly string[], parts: readonly Part[]): boolean {
  return days.every((day) => parts.some(({ talks }) => talks.some(({ date }) => date?.value.endsWith(day))));
}

/** The last day named above a line and the first one named from it on, as they end in the date of a talk. */
function daysAround({ lines }: Page, line: Line): string[] {
  const at = placeAmong(lines, line);
  const above = lines
    .slice(0, at)
    .findLast(({ dates }) => dates.length > 0)
    ?.dates.at(-1);
  const below = lines.slice(at).find(({ dates }) => dates.length > 0)?.dates[0];
  return [above, below].flatMap((day) => (day ? [`-${monthDayOf(day)}`] : []));
}

/** What an announcement has at least. */
const FEW_FIELDS = 4;
const MANY_FIELDS = 6;

/** Whether a part tells enough of a talk with a day and a speaker to be an announcement. */
function isAnnounced({ talks }: Part, odds: number): boolean {
  const least = odds > SURE_ODDS ? FEW_FIELDS : MANY_FIELDS;
  return talks.some((talk) => talk.date !== null && talk.appearances.some(speaks) && fieldsOf(talk) >= least);
}

const EPSILON = 1e-6;
/** Nearly a field more. */
const CLEARLY = 0.4;

/** Whether the talks of the parts say more than those of the whole, and none is told in two parts. */
function areFuller(parts: readonly Part[], whole: Part, odds: number): boolean {
  const margin = odds >= SURE_ODDS ? EPSILON : CLEARLY;
  return (
    fullnessOf(parts.flatMap(({ talks }) => talks)) > fullnessOf(whole.talks) + margin &&
    (odds >= SURE_ODDS || !isToldTwice(parts.map(({ talks }) => talks.flatMap(keysOf))))
  );
}

const FIELD = 0.5;
/** A talk must have more than a title and a day to count. */
const TALK = 1;

function fullnessOf(talks: readonly ReadTalk[]): number {
  return talks.reduce((sum, talk) => sum + FIELD * fieldsOf(talk) - TALK, 0);
}

function fieldsOf({ title, appearances, date, startTime, abstract, location, people }: ReadTalk): number {
  const speakers = appearances.filter(speaks);
  return [
    title !== null,
    speakers.length > 0,
    speakers.some(({ affiliations }) => affiliations.length > 0),
    date !== null,
    date !== null && !date.value.startsWith('--'),
    startTime !== null,
    abstract !== null,
    location !== null,
    people.some(({ career }) => career.length > 0),
  ].filter(Boolean).length;
}

/** A talk is known by its title, and by its speaker. */
function keysOf({ title, appearances }: ReadTalk): string[] {
  const who = appearances.filter(speaks).map(({ name }) => foldText(name.value));
  return title ? [foldText(title.value), ...who] : who;
}
