/** Tells by what signs another announcement may begin at a line, where several of different origin stand one below the other. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import type { Line } from '../line.ts';
import { type DateReading, dayKey } from '../parsers/dates.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { EVENTS_BY_TIME, OTHER_EVENTS } from '../parsers/other-events.ts';
import { isCourtesy, isNotice } from '../parsers/phrases.ts';
import { isSeriesName } from '../parsers/series-names.ts';
import { headerLine } from '../readers/mail-headers.ts';
import { FORWARDED } from '../readers/mail-quotes.ts';
import { isTimeHeading } from '../segment/time-headings.ts';

/** How strongly each sign is there; what is not named is not. */
type OpeningSigns = Readonly<Record<string, number>>;

export interface Opening {
  /** The line that would begin an announcement. */
  readonly line: Line;
  readonly signs: OpeningSigns;
}

const GREETING = pattern('iu')`
  ^(?:
    # English
    dear|hello|hi|good (?:morning|afternoon)|all:|colleagues,
    # German
    |liebe[rs]?|sehr geehrte|hallo|guten (?:tag|morgen)
    # French
    |ch[eè]re?s?|bonjour|madame|mesdames
    # Spanish
    |estimad[oa]s?|querid[oa]s|hola|buen[oa]s
    # Italian
    |car[ieo]|gentil[ei]|buongiorno
    # Portuguese
    |car[oa]s|prezad[oa]s
    # Dutch
    |beste (?:allen|collega)|geachte
    # Polish
    |szanowni|drodzy|dzień dobry
  )(?!\p{L})
`;
/** What stands at the very top of a page: its menu, the way to it. */
const TOP_OF_PAGE = /^\W{0,3}(?:skip to|home\b|accueil|startseite|inicio|news\b|events?\b|menu)|\s[>»›/]\s/iu;
const OF_OTHERS = pattern(
  'iu',
)`^\W{0,3}(?:${OTHER_EVENTS}|${EVENTS_BY_TIME}|related\b.{0,30}|(?:próximas|otras) actividades|archiv.{0,20})\W*$`;
/** What stands at the very end of one. */
const END_OF_PAGE =
  /^\W{0,3}(?:back to|updated\b|last\s(?:edit|change|update|modified)|posted\b|published\b|hashtag|share|©|\(c\)|copyright|maintained by|imprint|impressum|contact)/iu;
const ADDRESS = /https?:|www\.|\S@\S|\bzoom\b/i;
const LONG = 200;
const SHORT = 60;
/** How far a day is looked for around the line. */
const NEAR = 12;
const JUST = 3;
const FAR = 8;
const ABOVE = 6;
const BELOW = 5;
/** So many lines are the head of an announcement at most. */
const TO_ABSTRACT = 14;
/** So many lines are the top or the end of a page. */
const EDGE = 3;
const MANY_DAYS = 4;
/** More days than from one talk of a list to the next. */
const MUCH_LATER = 70;
/** A label near the head of an announcement begins a cycle. */
const HEADS: ReadonlySet<LabelKey> = new Set([
  'title',
  'speaker',
  'date',
  'when',
  'abstract',
  'time',
  'location',
  'event',
]);

/** The lines that stand behind a blank line or a rule or are headings, where a day is named above and another one below, from top to bottom. */
export function openingsIn(text: string, lines: readonly Line[]): Opening[] {
  const [first] = lines;
  const openings: Opening[] = [];
  const days = new Set<string>();
  const keys = new Set<LabelKey>();
  const lastDated = lines.findLastIndex(({ dates }) => dates.length > 0);
  const isAiry = isAiryPage(lines);
  let dated = -1;
  let lastOpening = -1;
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (first && above && at <= lastDated && dated >= 0 && isOpen(line, above)) {
      const place = { at, first, line, above, days, keys, dated, lastOpening, isAiry };
      openings.push({ line, signs: signsOf(text, lines, place) });
      lastOpening = at;
    }
    if (line.dates.length > 0) dated = at;
    for (const date of line.dates) for (const key of keysOf(date)) days.add(key);
    for (const key of line.label?.keys ?? []) keys.add(key);
  }
  return openings;
}

function isOpen(line: Line, above: Line): boolean {
  if (line.cells && above.cells) return false;
  return line.hasGap || line.hasRule || line.isHeading;
}

interface Place {
  readonly at: number;
  /** The first line of the page. */
  readonly first: Line;
  readonly line: Line;
  readonly above: Line;
  /** The days named above. */
  readonly days: ReadonlySet<string>;
  /** The labels above. */
  readonly keys: ReadonlySet<LabelKey>;
  /** The last line above that names a day. */
  readonly dated: number;
  /** The last line above that might begin one. */
  readonly lastOpening: number;
  readonly isAiry: boolean;
}

function signsOf(text: string, lines: readonly Line[], place: Place): OpeningSigns {
  return named([...ofGap(text, place), ...ofAbove(lines, place), ...ofBelow(lines, place), ...ofDays(lines, place)]);
}

function named(signs: readonly (string | false)[]): OpeningSigns {
  return Object.fromEntries(signs.flatMap((sign) => (sign === false ? [] : [[sign, 1]])));
}

type Signs = readonly (string | false)[];

function ofGap(text: string, { line, above, isAiry }: Place): Signs {
  const blanks = (text.slice(above.end, line.start).match(/\n/g)?.length ?? 0) - 1;
  return [
    line.hasRule && 'rule',
    line.isHeading && 'heading',
    blanks > 1 && !line.hasRule && 'manyBlanks',
    !line.hasGap && 'noGap',
    isAiry && 'airyPage',
  ];
}

/** Whether most lines of a page stand behind a blank one. */
function isAiryPage(lines: readonly Line[]): boolean {
  return lines.filter(({ hasGap }) => hasGap).length > lines.length * MOSTLY;
}

const MOSTLY = 0.6;

function ofAbove(lines: readonly Line[], { at, above, lastOpening }: Place): Signs {
  const before = lines.slice(Math.max(0, at - ABOVE), at);
  const key = above.label?.hasMark ? above.label.keys[0] : undefined;
  return [
    key !== undefined && `above_${key}`,
    isCourtesy(above.text) && 'aboveCourtesy',
    isNotice(above.text) && 'aboveNotice',
    above.text.length > LONG && 'aboveLong',
    above.text.length < SHORT && 'aboveShort',
    /[.!?]["”’»)]?$/.test(above.text) && 'aboveEnds',
    /[:,;–-]$/.test(above.text) && 'aboveOpen',
    ADDRESS.test(above.text) && 'aboveAddress',
    above.dates.length > 0 && 'aboveDated',
    above.times.length > 0 && 'aboveTimed',
    above.isHeading && 'aboveHeading',
    above.cells !== null && 'aboveCells',
    before.some(({ text }) => text.length > LONG) && 'longNearAbove',
    before.some(({ text }) => isCourtesy(text)) && 'courtesyNearAbove',
    at < EDGE && 'nearTop',
    END_OF_PAGE.test(above.text) && 'aboveEnd',
    isHouse(above) && 'aboveHouse',
    isSeriesName(above.text) && 'aboveSeries',
    TOP_OF_PAGE.test(above.text) && 'aboveTop',
    at - lastOpening < JUST && 'justBelowOpening',
    at - lastOpening === 1 && 'behindOpening',
  ];
}

function ofBelow(lines: readonly Line[], { at, line, first, keys }: Place): Signs {
  const after = lines.slice(at, at + BELOW);
  const next = lines[at + 1];
  const key = line.label?.hasMark ? line.label.keys[0] : undefined;
  const heads = after.flatMap(({ label }) => (label?.hasMark ? label.keys.filter((one) => HEADS.has(one)) : []));
  return [
    key !== undefined && `below_${key}`,
    key !== undefined && keys.has(key) && 'belowLabelAgain',
    heads.length > 0 && 'labelsNearBelow',
    heads.length > 0 && heads.some((one) => keys.has(one)) && 'labelsAgainNearBelow',
    heads.length > 0 && !heads.some((one) => keys.has(one)) && 'labelsNewNearBelow',
    heads.length === 0 && keys.size > 0 && 'labelsOnlyAbove',
    GREETING.test(line.text) && 'greeting',
    isHeadOfMail(line.text) && 'headOfMail',
    isCourtesy(line.text) && 'belowCourtesy',
    isNotice(line.text) && 'belowNotice',
    isSeriesName(line.text) && 'series',
    isTimeHeading(line) && 'timeHeading',
    line.text.length > LONG && 'belowLong',
    line.text.length < SHORT && 'belowShort',
    /[.!?]["”’»)]?$/.test(line.text) && 'belowEnds',
    ADDRESS.test(line.text) && 'belowAddress',
    line.headDate !== null && 'belowHeadDate',
    line.dates.length > 0 && 'belowDated',
    line.times.length > 0 && 'belowTimed',
    line.isItem && 'item',
    line.number !== null && 'number',
    line.cells !== null && 'belowCells',
    /\p{Lu}{3}/u.test(line.text) && !/\p{Ll}/u.test(line.text) && 'shouted',
    line.dates.length > 0 && line.times.length > 0 && line.text.length > SHORT && 'wholeLine',
    /^\p{L}[^.?!]{3,60}:\s/u.test(line.text) && key === undefined && 'ledByName',
    TOP_OF_PAGE.test(line.text) && 'top',
    END_OF_PAGE.test(line.text) && 'end',
    OF_OTHERS.test(line.text) && 'others',
    isHouse(line) && 'house',
    next !== undefined && isSeriesName(next.text) && 'nextSeries',
    next !== undefined && isHouse(next) && 'nextHouse',
    next?.hasGap === true && 'alone',
    line.times[0]?.start === line.start && 'slot',
    lines.slice(at, at + TO_ABSTRACT).some(({ text }) => text.length > LONG) && 'longNearBelow',
    shapeOf(line) === shapeOf(first) && 'likeFirst',
    foldText(line.text.slice(0, SHORT)) === foldText(first.text.slice(0, SHORT)) && 'sameAsFirst',
    lines.length - at < EDGE && 'nearEnd',
  ];
}

/** What stands above a mail that was passed on or copied with its text. */
function isHeadOfMail(text: string): boolean {
  const kind = headerLine(text)?.kind;
  return FORWARDED.test(text) || (kind !== undefined && kind !== 'date');
}

function shapeOf({ label, dates, times, text, isHeading }: Line): string {
  return `${label?.hasMark ? label.keys[0] : ''} ${dates.length > 0} ${times.length > 0} ${isHeading} ${text.length > LONG} ${isSeriesName(text)}`;
}

/** "Department of Statistics": a house without a person. */
function isHouse({ text, dates, label }: Line): boolean {
  return text.length < LONG / 2 && dates.length === 0 && label === null && looksLikeInstitution(text);
}

/** Where days stand around the line, and whether those below were named above. */
function ofDays(lines: readonly Line[], { at, days, dated }: Place): Signs {
  const after = lines.slice(at, at + NEAR);
  const next = after.findIndex(({ dates }) => dates.length > 0);
  const isNew = (after[next]?.dates ?? []).some((date) => !isNamed(date, days));
  const step = stepBetween(lines[dated]?.dates.at(-1), after[next]?.dates[0]);
  return [
    step < 0 && 'dayEarlier',
    step > MUCH_LATER && 'dayMuchLater',
    next >= 0 ? (isNew ? 'newDayBelow' : 'sameDayBelow') : 'noDayBelow',
    next >= 0 && next < JUST && 'dayJustBelow',
    at - dated < JUST && 'dayJustAbove',
    at - dated > FAR && 'dayFarAbove',
    next >= 0 && after[next]?.label !== null && 'dayOfLabelBelow',
    days.size > MANY_DAYS && 'manyDaysAbove',
  ];
}

/** By how many days, about, a day is behind another; 0 where one is missing. */
function stepBetween(first: DateReading | undefined, second: DateReading | undefined): number {
  if (!first || !second) return 0;
  const years = first.year !== null && second.year !== null ? second.year - first.year : 0;
  return years * 366 + (second.month - first.month) * 31 + second.day - first.day;
}

/** A day that is named with its year may be named again without it, and the other way round. */
function isNamed(date: DateReading, days: ReadonlySet<string>): boolean {
  const day = dayKey(date);
  if (date.year === null) return days.has(day);
  return days.has(`${day} -`) || days.has(`${day} ${date.year}`);
}

function keysOf(date: DateReading): string[] {
  return [dayKey(date), `${dayKey(date)} ${date.year ?? '-'}`];
}
