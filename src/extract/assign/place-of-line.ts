/** Finds the place that a line beside the talks names: in the head of a page, or below the day of a programme. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { trimSpan } from '../fact.ts';
import type { Line } from '../line.ts';
import { lineAbove } from '../line-places.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { WEEKDAY_NAMES } from '../parsers/day-names.ts';
import { isUntitled } from '../parsers/phrases.ts';
import { isPlace } from '../parsers/place-names.ts';
import { rankedPlaceIn } from '../parsers/places.ts';
import { isSeriesName } from '../parsers/series-names.ts';
import { BEFORE_HOUR, isBesideTalk, type TimeReading } from '../parsers/times.ts';
import { residues } from './residues.ts';
import type { SegmentState } from './segment-state.ts';

/** What a place of a line has at most. */
export const LONGEST_PLACE = 110;
/** Days of the week as they name when a series meets. */
export const WEEKDAYS = inAnyCase(new RegExp(`(?<!\\p{L})(?:${WEEKDAY_NAMES})(?!\\p{L})`, 'u'));

/** The stretch that looks most like a place, with the address behind it, and how much it does so. */
export function placeOfLine(
  page: Page,
  line: Line,
  times: readonly TimeReading[],
): { span: Span; score: number } | null {
  const taken = [...line.dates, ...times];
  const isSession = taken.length > 0 || WEEKDAYS.test(line.text);
  let best: { span: Span; score: number } | null = null;
  for (const rest of residues(page.text, line, taken)) {
    const found = rankedPlaceIn(page.text, rest, isSession);
    const span = found?.place ?? (isSession ? institutionOf(page.text, rest) : null);
    if (!span || span.end - span.start > LONGEST_PLACE) continue;
    if ((found?.rank ?? 0) < 3 && isSeriesName(page.text.slice(span.start, span.end))) continue;
    const score = found ? found.rank * 2 : 1;
    if (score > (best?.score ?? 0)) best = { span, score };
  }
  // Not where the tea is.
  const ofTalk = times.find(
    ({ start }) => !isBesideTalk(page.text.slice(Math.max(line.start, start - BEFORE_HOUR), start)),
  );
  const stated = statedPlace(page.text, line, ofTalk);
  if (stated && (best === null || best.score < STATED_SCORE || best.span.start >= stated.end))
    return { span: stated, score: STATED_SCORE };
  const inner = best && best.score >= BRACKETED_SCORE ? bracketOf(line) : null;
  if (best && inner) return { ...best, span: inner };
  return best && { ...best, span: wholeStated(page.text, { line, time: ofTalk }, best.span) };
}

const BRACKETED_SCORE = 4;
/** "(80/1-001 - Globe of Tides - 1st Floor)": house, room and floor in a bracket that is the whole line. */
const BRACKETED = /^\((?=[^()]*\s[-–—]\s)(?=[^()]*\d)[^()]{4,100}\)$/u;

function bracketOf({ text, start, end }: Line): Span | null {
  return BRACKETED.test(text) ? { start: start + 1, end: end - 1 } : null;
}

const IN_THE = /^,?\s(?:in|at)\sthe\s(?<whole>[^.;,!?()\n]{3,70})(?=[.;,(]|$)/u;

/** "13:00, in the ground floor seminar room at 25 Mill Lane": with the small words around the place. */
function wholeStated(text: string, { line, time }: { line: Line; time: TimeReading | undefined }, place: Span): Span {
  const found = time ? IN_THE.exec(text.slice(time.end, line.end)) : null;
  const whole = found?.groups?.whole;
  if (!time || !found || whole === undefined) return place;
  const start = time.end + found[0].length - whole.length;
  const isWithin = place.start >= start && place.end <= start + whole.length;
  return isWithin ? { start, end: start + whole.length } : place;
}

const STATED_SCORE = 5;
/** Behind the hour "in" leads to the place, whatever it is called: "Thursdays at 14:15 in 4W 1.7 (Wolfson)." */
const STATED = pattern('u')`
  ^\)?\s?(?:[ECMP]?[SD]?T|CES?T|GMT|UTC|Uhr|h|hrs)?,?\s(?:in|im|at|en|nel|w)\s(?:the\s|der\s)?(?:
    [“"„«](?<quoted>[^“”"„«»\n]{2,60})[”"»“]|(?<bare>(?=[\p{Lu}\d])[^;!?\n()]{2,60}?(?:\s\([^()\n]{2,40}\))?)
  )(?=\.(?:\s|$)|[;!?”»]|,\s\p{Ll}|\s\(|$)
`;
/** Times of the year, tongues and ways to meet stand behind "in" as well. */
const NO_PLACE = pattern('u')`
  ^(?:
    Jan|Feb|Mar|Apr|May|June?\b|July?\b|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter|English|French
    |German|Spanish|Italian|Dutch|Polish|Portuguese|Week|Term|Semester|Person|Hybrid|Zoom
  )
  |^\d+(?:\s\P{Lu}|$)|\s\p{Ll}{3,}\s\p{Ll}
`;

/** "at 4pm in the MALL": a name behind the article needs no number. */
const WITH_ARTICLE = /\s(?:the|der|im)\s/u;

function statedPlace(text: string, line: Line, time: TimeReading | undefined): Span | null {
  const found = time ? STATED.exec(text.slice(time.end, line.end)) : null;
  const printed = found?.groups?.quoted ?? found?.groups?.bare;
  if (!time || !found || printed === undefined || NO_PLACE.test(printed)) return null;
  const isNamed =
    /\d|\s\p{Lu}|&/u.test(printed) || (WITH_ARTICLE.test(found[0]) && /^\p{Lu}[\p{L}’'-]{2,}$/u.test(printed));
  if (found.groups?.bare && !isNamed) return null;
  const start = time.end + found.index + found[0].lastIndexOf(printed);
  return { start, end: start + printed.length };
}

/** A meeting whose place is an institute as a whole. */
function institutionOf(text: string, rest: Span): Span | null {
  const end = /[,;|.]|$/.exec(text.slice(rest.start, rest.end))?.index ?? 0;
  const span = trimSpan(text, rest.start, rest.start + end);
  const printed = text.slice(span.start, span.end);
  return looksLikeInstitution(printed) && printed.length < 60 && !BEGINS_SENTENCE.test(printed) ? span : null;
}

/** "We are glad to have Ada Byron (University of Turin)" */
const BEGINS_SENTENCE = /^(?:We|I|Our|It|This|Please|Join)\s\p{Ll}/u;

/** The line below "Venue", and an address below the day of a programme: "Centre for X, Mill Lane, MR2". */
export function placeBelow(page: Page, line: Line, above: Line): Span | null {
  if (line.label || line.cells || line.text.length > LONGEST_PLACE || isUntitled(line.text)) return null;
  const isLabelled =
    above.label?.keys.join() === 'location' && above.label.valueStart >= above.text.length && !line.isHeading;
  if (line.hasGap && !(isLabelled && above.isHeading)) return null;
  const found = rankedPlaceIn(page.text, line, true);
  if (isLabelled) return found || looksLikeInstitution(line.text) ? line : null;
  if (!above.headDate || above.label || line.dates.length + line.times.length > 0 || !line.text.includes(','))
    return null;
  if (!line.text.split(/,\s/).every((piece) => /^(?:the\s)?[\p{Lu}\d][^.!?:]*$/u.test(piece))) return null;
  return found && found.rank >= 2 ? line : null;
}

/** A line that is a place, or the line under day and hour with the number of a room. */
export function isPlaceLine(
  { lines, page, draft }: Pick<SegmentState, 'lines' | 'page' | 'draft'>,
  line: Line,
): boolean {
  if (
    isPlace(line.text) &&
    (line.text.length <= 40 || isPostal(line.text) || isStreet(line.text) || ROOM_OF_HOUSE.test(line.text))
  )
    return true;
  if (line.hasGap || /[?!]$/.test(line.text)) return false;
  const above = lineAbove(lines, line);
  if (!above || above.times.length === 0) return false;
  const found = rankedPlaceIn(page.text, line, true);
  if (draft.title !== null && isAddress(line.text)) return true;
  if (!found || found.place.start > line.start + 12) return false;
  const isWhole = found.place.start === line.start && ONLY_BRACKET.test(page.text.slice(found.place.end, line.end));
  return found.rank > 1 || isWhole || draft.title !== null;
}

/** Whether a line is a place from end to end, straight below the hour, or a paragraph below it where it names a room in a house. */
export function isPlaceUnderHour({ lines, page }: Pick<SegmentState, 'lines' | 'page'>, line: Line): boolean {
  if (line.dates.length + line.times.length > 0 || line.text.length > LONGEST_PLACE) return false;
  if (line.hasGap && !ROOM_IN_HOUSE.test(line.text)) return false;
  const above = lineAbove(lines, line);
  if (!above || above.times.length === 0) return false;
  const found = rankedPlaceIn(page.text, line, true);
  if (line.hasGap && found?.rank !== 3) return false;
  return found !== null && found.place.start === line.start && found.place.end === line.end;
}

/** "Lund University, North Campus, Building 36, Hall 12". */
const ROOM_IN_HOUSE = /^\p{Lu}[^.!?:;]{3,80},\s[^,.!?:;]{0,30}\d[^,!?:;]{0,8}$/u;

/** "Zoom (link below)" */
const ONLY_BRACKET = /^\s*(?:\([^()]*\))?\s*$/;

/** "Haus der Natur Moosweg 3 34117 Kassel": the number of a house, and behind it the town with its own. */
function isPostal(printed: string): boolean {
  const isShort = printed.length <= LONGEST_PLACE && !/[.?!]\s/.test(printed);
  return isShort && /\s\d{1,3}\p{L}?(?:[/–-]\d{1,3})?,?\s(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}[\p{L}-]+$/u.test(printed);
}

/** "214 Ada Quill Chemical Engineering Building": the number of a room before the name of its house. */
const ROOM_OF_HOUSE =
  /^\d{1,4}\p{Lu}?\s(?:\p{Lu}[\p{L}.'’-]*\s){1,6}(?:Building|Hall|Center|Centre|Library|Laboratory)$/u;

/** "418 W. Mill Street, Ithaca, NY Room 12": the house and street that begin a line, and names alone behind them. */
function isStreet(printed: string): boolean {
  return STREET.test(printed) && isAddress(printed);
}

const STREET = pattern('u')`
  ^\d{1,5}\p{Lu}?\s(?:[NSEW]\.?\s)?(?:\p{Lu}[\p{L}.'’-]*\s){1,3}
  (?:Street|St\.?|Avenue|Ave\.?|Road|Rd\.?|Boulevard|Blvd\.?|Drive|Lane|Way|Square)(?=,)
`;

/** "Maison Suger, 16 rue Suger": names and a number, with a comma. */
function isAddress(printed: string): boolean {
  if (printed.length > 120 || !/,/.test(printed) || !/\d/.test(printed)) return false;
  return printed.split(/[\s,]+/).every((word) => /^[\p{Lu}\d(]/u.test(word) || word.length < 5);
}
