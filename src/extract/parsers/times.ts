/** Reads times of day: "3:30–4:30 pm", "14h30", "16 Uhr". */

import { matchesOf } from '../../text/matches.ts';
import { narrow } from '../../text/narrow.ts';
import { pattern, patternSource } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';

export interface TimeReading {
  /** HH:MM, 24 hours. */
  readonly from: string;
  readonly to: string | null;
  readonly start: number;
  readonly end: number;
  /** The place of the first time alone and of the second. */
  readonly fromEnd: number;
  readonly toStart: number;
}

/** The same times of a text that stands so far behind the start of another, in that other. */
export function movedTime(time: TimeReading, by: number): TimeReading {
  return {
    ...time,
    start: time.start + by,
    end: time.end + by,
    fromEnd: time.fromEnd + by,
    toStart: time.toStart + by,
  };
}

const MERIDIEM = '(?:\\s{0,2}(?:a\\.?\\s?m|p\\.?\\s?m)\\b\\.?)';
/** "1-2p": cut short behind the second hour. */
const MERIDIEM_AT_END = `(?:${MERIDIEM}|(?<=\\d)p(?![\\p{L}\\d.]))`;
const ONE = (n: string, meridiem: string) =>
  patternSource`
  (?:
    (?<noon${n}>(?:12\s)?noon|midday|midi|mittags|mediodía|mezzogiorno)
    |(?<h${n}>[01]?\d|2[0-4])(?:(?<sep${n}>\s?[:hH]\s?|\.)(?<m${n}>[0-5]\d)(?!\d))?(?<ap${n}>${meridiem})?
      (?<mark${n}>\s?(?:Uhr|h|hrs|heures|uur|o['’]clock)(?![\p{L}\d]))?
  )
`;
const TO = '(?<to>\\s{0,3}(?:[-–—−›→~]|>|to|until|till|til|bis|à|a|al|do|tot|and|alle|às)\\s{0,3})';
const TIME = new RegExp(
  `(?<![\\p{L}\\d./,€$-])(?<!(?:\\P{L}|^):)${ONE('1', MERIDIEM)}(?:\\s\\(?(?<ct>[cs])\\.\\s?t\\.?(?![\\p{L}])\\)?)?(?:${TO}${ONE('2', MERIDIEM_AT_END)})?(?![\\d/%]|[:.]\\d|-\\p{L}{2})`,
  'dgiu',
);
const CUE_BEFORE = pattern('i')`
  (?:
    \bat|@|\bfrom|\bà|\bde|\bum|\bab|\bo godz\.?|\bgodz\.?|\bo|\ba las|\balle(?: ore)?|\bore|\bàs|\bom
    |\bbetween|\btime:?|\bvon|\bh\.|\bNB:?|\binstead|\bexceptionally
  )\s{0,3}$
`;

/** Words that lead to the hours of a slot: "de 9h30 à 10h30", "ore 15.00". */
export const HOUR_CUE = '(?:de|das|às|(?:d?alle )?ore|d?alle|(?:[wo] )?godz\\.?|om|van|von|um|a las|kl\\.?)[ \\t]{1,2}';

/** Before it a bare number is an hour. */
const HOUR_WORD = /(?:\bore|\bgodz\.|\bgodzinie|\bklo|\bkl\.|\bheures?)\s{1,2}$/i;

/** "on Thursday afternoons from 4 to 5", "Mondays at 4": behind how often or at what time of day, a bare number is an hour. */
const USUAL_BEFORE = pattern('iu')`
  (?<!\p{L})(?:mornings?|(?<late>afternoons?|evenings?)|lunchtimes?|(?:mon|tues|wednes|thurs|fri|satur|sun)days)
    ,?\s(?:at|from|between)\s$
`;

/** The times that a text names: bare numbers only with minutes, a meridiem, a word for "o'clock" or a cue and a range. */
export function findTimes(text: string): TimeReading[] {
  const read = matchesOf(TIME, narrow(text)).flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const usual = USUAL_BEFORE.exec(before);
    return readingOf(match, {
      hasCue: CUE_BEFORE.test(before),
      hasHourWord: usual !== null || HOUR_WORD.test(before),
      isLate: usual?.groups?.late !== undefined,
    });
  });
  // "6.30pm for 7pm": doors open at the first.
  const found = read.filter(({ end }, at) => text.slice(end, read[at + 1]?.start ?? end) !== ' for ');
  if (!FOUR_DIGITS.test(text)) return found;
  const compact = matchesOf(COMPACT, text)
    .map(compactReading)
    .filter(({ start, end }) => !found.some((other) => start < other.end && other.start < end));
  return compact.length === 0 ? found : [...found, ...compact].sort((a, b) => a.start - b.start);
}

/** The times beside the days that the text names: "March 10- 4:30pm" begins at half past four. */
export function findTimesBeside(text: string, days: readonly Span[]): TimeReading[] {
  const found = findTimes(text);
  const isInDay = (time: Span) => days.some(({ start, end }) => time.start < end && start < time.end);
  if (days.length === 0 || !found.some(isInDay)) return found;
  let rest = text;
  for (const { start, end } of days) {
    const joint = /^\s{0,2}[-–—]/.exec(rest.slice(end))?.[0].length ?? 0;
    rest = rest.slice(0, start) + ' '.repeat(end + joint - start) + rest.slice(end + joint);
  }
  return findTimes(rest);
}

const FOUR_DIGITS = /(?<!\d)[012]\d[0-5][05](?!\d)/;
/** An hour and full five minutes in four digits without a mark: "1430". */
export const CLOCK_DIGITS = '(?:[01]\\d|2[0-3])[0-5][05]';
/** "1430-1530 hrs", "Time: 1430", "godz. 1900": four digits are an hour only with a word for it. */
const COMPACT = pattern('dgiu')`
  (?<![\p{L}\d./,€$-])(?<a>${CLOCK_DIGITS})(?:\s?(?:hrs?|h))?(?:(?<to>\s?(?:[-–—]|to|until)\s?)(?<b>${CLOCK_DIGITS}))?(?:
    \s?(?:hrs?\.?|hours|h|uhr|uur)(?![\p{L}\d])
    |(?<=
      (?:\btime|\bstart|\buhrzeit|\bheure|\bhora|\btijd)\s?:\s{0,3}[\d–—-]{4}
        (?:\s?(?:[-–—]|to|until)\s?\d{4})?
      |(?:\bgodz\.|\bore|\bkl\.|\bklo)\s{1,2}\d{4}
    )(?![\p{L}\d./-])
  )
`;

function compactReading(match: RegExpExecArray): TimeReading {
  const { a = '', b } = match.groups ?? {};
  const clock = (four: string) => `${four.slice(0, 2)}:${four.slice(2)}`;
  const end = match.index + match[0].trimEnd().length;
  const range = b === undefined ? undefined : match.indices?.groups?.to;
  return {
    from: clock(a),
    to: b === undefined ? null : clock(b),
    start: match.index,
    end,
    fromEnd: range?.[0] ?? end,
    toStart: range?.[1] ?? end,
  };
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'a' | 'p' | null;
  /** Printed with ":" or "h", a meridiem or a word, hence a time beyond doubt. */
  readonly isSure: boolean;
  readonly isDotted: boolean;
  /** Printed with one digit. */
  readonly isBare: boolean;
}

function readingOf(
  match: RegExpExecArray,
  { hasCue, hasHourWord, isLate }: { hasCue: boolean; hasHourWord: boolean; isLate: boolean },
): TimeReading[] {
  const groups = match.groups ?? {};
  const printed = clockOf(groups, '1');
  let second = clockOf(groups, '2');
  if (!printed) return [];
  const first: Clock = isLate && !printed.isSure && second?.half == null ? { ...printed, half: 'p' } : printed;
  if (!first.isSure && !hasHourWord && !isTimeBeside(first, second, { groups, hasCue })) return [];
  if (second && !second.isSure && !second.isDotted && !first.isSure) second = null;
  const isQuarterPast = first.minute === 0 && first.half === null && second?.half == null && isAcademic(match);
  const from = inDay(isQuarterPast ? { ...first, minute: 15 } : first, second);
  const to = second ? inDay(second, null) : null;
  // "6:20 – 7:00" ends in the evening as it began.
  const isBarePast = second?.isBare === true && second.half === null;
  // "11:15 am – 12:05 am" ends past noon.
  const isNoon = second?.hour === 12 && second.half === 'a' && first.half === 'a';
  const isPast = (isBarePast || isNoon) && to !== null && to < from;
  const whole = match[0].trimEnd();
  const range = to === null ? undefined : match.indices?.groups?.to;
  const fromEnd = range?.[0] ?? match.index + whole.length;
  const toStart = range?.[1] ?? fromEnd;
  return [
    {
      from,
      to: isPast && to !== null ? twelveHoursLater(to) : to,
      start: match.index,
      end: match.index + whole.length,
      fromEnd,
      toStart,
    },
  ];
}

/** "June 4 at 5" has no time; "5-6pm", "14.15-15.15" and "at 16" with minutes elsewhere do. */
function isTimeBeside(
  first: Clock,
  second: Clock | null,
  { groups, hasCue }: { groups: Record<string, string | undefined>; hasCue: boolean },
): boolean {
  if (groups.ct !== undefined || second?.half != null || /uhr|uur|clock/i.test(groups.mark2 ?? '')) return true;
  if (first.isDotted && second?.isDotted) return true;
  return hasCue && (first.isDotted || second?.isSure === true);
}

/** "16 Uhr c.t." begins a quarter past. */
function isAcademic(match: RegExpExecArray): boolean {
  if (match.groups?.ct?.toLowerCase() === 'c') return true;
  const end = match.index + match[0].length;
  return (match.groups?.mark1 ? ACADEMIC_BEHIND_WORD : ACADEMIC_BEHIND).test(match.input.slice(end, end + 8));
}

/** "16:00 CT" is a zone, "16 Uhr CT" a quarter past. */
const ACADEMIC_BEHIND = /^\s{0,2}\(?(?:c\.?\s?t|C\.\s?T)\b/;
const ACADEMIC_BEHIND_WORD = /^\s{0,2}\(?c\.?\s?t\b/i;

/** The minutes of a day at "HH:MM". */
export function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** "07:10" as "19:10". */
export function twelveHoursLater(clock: string): string {
  return `${Number(clock.slice(0, 2)) + 12}${clock.slice(2)}`;
}

function clockOf(groups: Record<string, string | undefined>, n: string): Clock | null {
  if (groups[`noon${n}`]) return { hour: 12, minute: 0, half: 'p', isSure: true, isDotted: false, isBare: false };
  const hour = groups[`h${n}`];
  if (hour === undefined) return null;
  const half = groups[`ap${n}`]?.trim().toLowerCase().startsWith('p') ? 'p' : groups[`ap${n}`] ? 'a' : null;
  const separator = groups[`sep${n}`]?.trim() ?? '';
  const isSure = half !== null || separator === ':' || /h/i.test(separator) || Boolean(groups[`mark${n}`]);
  return {
    hour: Number(hour),
    minute: Number(groups[`m${n}`] ?? 0),
    half,
    isSure,
    isDotted: separator === '.',
    isBare: hour.length === 1,
  };
}

/** "3:30–4:30 pm" starts in the afternoon, "11–1 pm" in the morning. */
function inDay(clock: Clock, until: Clock | null): string {
  let half = clock.half;
  if (half === null && until?.half) half = until.half === 'p' && clock.hour % 12 > until.hour % 12 ? 'a' : until.half;
  // Nobody speaks at half past two in the night: an hour without a zero before it is one of the afternoon.
  if (half === null && clock.isBare && clock.hour >= 1 && clock.hour <= 6) half = 'p';
  const isTwelveHours = half !== null && clock.hour <= 12;
  const hour = isTwelveHours ? (clock.hour % 12) + (half === 'p' ? 12 : 0) : clock.hour % 24;
  return `${String(hour).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`;
}

/** What there is before a talk, at an hour of its own. */
const TEA = patternSource`
  tea|coffee|cookies|lunch|doors?|refreshments|registration|happy\shour|check-in
  |(?:social|networking|mixer)(?=\s(?:hour|event|gathering|time|reception|break|lunch)|[\s(,.;:]*(?:at\s|from\s|\d|$))
  |(?:dinner|supper|buffet|cocktails?)(?!\s(?:talk|lecture|speech|seminar|speaker))|tee|kaffee|einlass|thé|café|accueil|caffè|koffie
  |inloop|herbata|kawa
`;
const BESIDE_TALKS = new RegExp(`\\b(?:${TEA}|bar opens)\\b[^.;\\d]{0,36}$`, 'i');

const AFTER_TALKS =
  /(?<!\p{L})(?:reception|drinks|dinner|empfang|umtrunk|apéro|apéritif|cocktail|borrel)(?!\p{L}|\s(?:talk|lecture|speech|seminar))[^.;\d]{0,36}$/iu;

/** Whether the words before an hour make it that of what follows a talk: "Drinks are served in the garden from 8 p.m." */
export function isAfterTalk(before: string): boolean {
  const found = AFTER_TALKS.exec(before);
  return found !== null && !OF_TALK.test(before);
}

/** What has an hour of its own, beside tea and drinks. */
export const TALK_WORD = patternSource`
  (?:
    talk|lecture|seminar|colloquium|speech|panel|vortrag|kolloquium|conférence|exposé|séance|charla|conferencia
    |conferenza|seminario|palestra|lezing|wykład
  )
`;
const OF_TALK = new RegExp(`(?<!\\p{L})${TALK_WORD}s?(?!\\p{L})`, 'iu');

/** How many characters before an hour say what there is at it. */
export const BEFORE_HOUR = 48;

/** Whether the words before an hour make it that of tea or doors, not that of a talk. */
export function isBesideTalk(before: string): boolean {
  return BESIDE_TALKS.test(before);
}

/** "Doors open at 19:15. The talk begins at", "De lezing start om": before the hour of the talk, whatever others stand on the line. */
const BEGINS_AT = pattern('iu')`
  (?<!\p{L})(?<!(?:next|following|second|other|nächste[rs]?|prochaine?|próxim[oa]|prossim[oa]|volgende|następn[ya])\s)
  ${TALK_WORD}(?:\sitself|\sselbst)?\s
  (?:
    (?:will\s)?(?:start|begin)s?|beginnt|startet|commence(?:ra)?|débute(?:ra)?|empieza|empezará|comienza|comenzará
    |inizia|inizierà|avrà\sinizio|começa|rozpocznie\ssię|rozpoczyna\ssię|zaczyna\ssię|begint|start
  )\s(?:(?:at|um|à|a\slas|alle|alle\sore|às|om|o|o\sgodz\.)\s)?$
`;

/** Whether the words before an hour say that the talk begins at it. */
export function beginsTalk(before: string): boolean {
  return BEGINS_AT.test(before);
}

/** "(Tea at 2:45 in the lounge)" */
export const TEA_ASIDE = new RegExp(
  `\\((?:pre-?talk |pre-?seminar |with )?(?:${TEA}|reception)(?!\\p{L})[^()]{0,60}\\)`,
  'iu',
);
const TEA_IN_BRACKET = new RegExp(TEA_ASIDE.source, 'giu');

/** The times but for those of a bracket that is all about tea or doors. */
export function withoutTea(text: string, times: readonly TimeReading[]): readonly TimeReading[] {
  if (times.length < 2 || !text.includes('(')) return times;
  const asides = matchesOf(TEA_IN_BRACKET, text).map(({ index, 0: aside }) => ({ index, end: index + aside.length }));
  return asides.length === 0
    ? times
    : times.filter(({ start }) => !asides.some((aside) => start > aside.index && start < aside.end));
}

const TEA_BEHIND = pattern('iu')`
  ^\s?[:–—-]?\s*(?:pre-?talk |pre-?seminar |light )?(?:${TEA}|reception|check-in|empfang)(?!\p{L})(?!
    \s?talk|\s?seminar
    |[^.;\n]{0,30}(?:\d|follow|preced|prior|before|after|beforehand|served|provided|available|will)
  )
  # "18:30 h. Presentación e inauguración del ciclo"
  |^[\s.:–—-]{0,6}(?:
    presentación|inauguración|apertura|presentazione|inaugurazione|apresentação|abertura|présentation|inauguration
    |ouverture|eröffnung|vorstellung|opening|otwarcie|inauguracja
  )(?:\s(?:e|y|et|und|en|i)\s\p{L}{5,14})?\s(?:of\sthe|del?|do|du|der|van\sde)?\s?
  (?:ciclo|acto|evento|cycle|\p{L}{0,12}reihe|tagung|reeks|cyklu|series)(?!\p{L})
`;

/** Whether the words behind an hour make it that of tea or doors: "10:30 coffee". */
export function isTeaBehind(behind: string): boolean {
  return TEA_BEHIND.test(behind);
}
