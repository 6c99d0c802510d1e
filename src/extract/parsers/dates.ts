/** Reads days in running text and headings: names of months and weekdays, numbers, ordinals; years are never guessed here. */

import { matchesOf } from '../../text/matches.ts';
import { pattern, patternSource } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { romanNumber } from '../../text/roman-numbers.ts';
import { inAnyCase, inSmallLetters } from '../../text/small-letters.ts';
import { wordsOf } from '../../text/word-list.ts';
import { isDay, lengthOfMonth, weekdayOf, yearPrinted } from './calendar-days.ts';
import { withSpansJoined } from './date-spans.ts';
import {
  indexOfWords,
  MISPRINTED_MONTHS,
  MONTH_OF,
  MONTH_WORDS,
  SHORT_WEEKDAY_OF,
  SHORT_WEEKDAY_WORDS,
  WEEKDAY_OF,
  WEEKDAY_WORDS,
} from './day-names.ts';
import { mayNameOrdinal, ORDINAL_WORDS, ordinalOf } from './ordinal-words.ts';
import { withWeekdayBefore, withWeekdayBehind, withWeekdaysBefore } from './weekdays-beside.ts';

export interface DateReading {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** 0 is Monday; null when no weekday is printed. */
  readonly weekday: number | null;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** The last day of a span such as "19–21 June"; null for one day. */
  readonly untilDay: number | null;
}

/** Month and day, by which days whose year may be missing are told apart. */
export function dayKey({ month, day }: Pick<DateReading, 'month' | 'day'>): string {
  return `${month}-${day}`;
}

export interface DateContext {
  /** How "4/9/2025" is to be read. */
  readonly numericOrder: 'DAY_FIRST' | 'MONTH_FIRST';
}

const ON = patternSource`
  (?:
    (?<w>${WEEKDAY_WORDS})(?:-feira)?(?![\p{L}])\.?,?\s{0,10}(?:(?:the|le|den|dem|el|dnia|op|om|o|in|il)\s)?
      [\s,]{0,10}
  )?
`;
const YEAR = patternSource`
  (?:
    (?:\s?\((?:\p{L}{2,10})\))?(?:[-/]|[\s,]{0,10}(?:(?:de|del|of|r\.)\s)?)(?<y>(?:19|20)\d\d)(?!\d|:\d|[.,-]\d)
      (?:\s(?:r\.|roku)(?![\p{L}]))?
    |(?:[\s,]{0,4}['’]|(?<=\d-\p{L}{3,9})-)(?<yy>\d\d)(?![\d:])
  )?
`;
const ON_SHORT = `(?:(?<ws>${SHORT_WEEKDAY_WORDS})\\.?,?\\s{1,4})?`;
/** "Di., 3. Mai", "Di 3. Mai", and "di 3 mei" where a line or a bracket begins with it. */
const ON_MARKED = `(?:(?<ws>${SHORT_WEEKDAY_WORDS})(?:[.,]{1,2}|(?=\\s\\d{1,2}\\.\\s)|(?<=(?:^|[(|:•])\\s{0,4}\\p{L}{2,5}))\\s{1,4})?`;
const LETTER_BEFORE = '(?<![\\p{L}\\d/.:-])';

const DAY_MONTH = pattern('gu')`
  ${LETTER_BEFORE}${ON}${ON_MARKED}(?:the\s(?=\d{1,2}(?:st|nd|rd|th)))?(?<d>\d{1,2})
  (?:\s?(?:(?:st|nd|rd|th|er)\b|[ºª°])|\.[ºª]?)?(?:
    \s{0,3}(?:[-–—/&]|and|to|bis|au|a|al|do|et|und|y|e|i|en|tot)\s{0,3}(?:the\s)?(?<until>\d{1,2})
      (?:st|nd|rd|th|\.)?
  )?\s{0,4}(?:(?:of|de|d['’]|in)\s?)?[-/\s]{0,2}(?<m>${MONTH_WORDS})(?![\p{L}])\.?${YEAR}
`;
/** "Monday 24 and Tuesday 25 November" */
const WEEKDAYS_MONTH = pattern('gu')`
  ${LETTER_BEFORE}(?<w>${WEEKDAY_WORDS})\.?,?\s{1,3}(?<d>\d{1,2})(?:st|nd|rd|th|\.)?\s{0,3}
  (?:[-–—/&]|and|to|bis|au|al|et|und|y|e|i|en|tot)\s{0,3}(?:${WEEKDAY_WORDS})\.?,?\s{1,3}(?<until>\d{1,2})
  (?:st|nd|rd|th|\.)?\s{1,4}(?:(?:of|de)\s)?(?<m>${MONTH_WORDS})(?![\p{L}])\.?${YEAR}
`;
const MONTH_DAY = pattern('gu')`
  ${LETTER_BEFORE}${ON}(?<m>${MONTH_WORDS}|${MISPRINTED_MONTHS})(?![\p{L}])\.?\s{0,10}(?:the\s)?(?<d>\d{1,2})
  (?:\s?(?:st|nd|rd|th)\b)?(?!\d|[:h]\d|\s?(?:[ap]m(?![\p{L}])|a\.m|p\.m|h\b|:\d))(?:
    \s{0,3}(?:[-–—&]|and|to|through)\s{0,3}(?<until>\d{1,2})(?:st|nd|rd|th)?(?![\d:]|\s?[ap]\.?m)
  )?${YEAR}
`;
/** "2024-05-03", "Friday, 2024/5/3", "2024 / 05 / 03", "2024. 5. 3. (Fri)" */
const ISO = pattern('gu')`
  ${LETTER_BEFORE}${ON}(?<y>(?:19|20)\d\d)(?<sep>[-/]|\.\s?|\s/\s)(?<m>0?[1-9]|1[0-2])\k<sep>(?<d>[0-2]?\d|3[01])
  (?!\d)(?:\.(?=\s?\()|(?<=\.\s\d{1,2})\.)?
`;
/** "2024年5月3日(金)", "2024년 5월 3일" */
const EAST_ASIAN = pattern('gu')`
  (?<!\d)(?:(?<y>(?:19|20)\d\d)\s?[年년]\s?)?(?<m>1[0-2]|0?[1-9])\s?[月월]\s?(?<d>3[01]|[12]\d|0?[1-9])\s?[日일号號]
  (?:\s?[(（]?(?:星期|周|週)?(?<we>[月火水木金土日一二三四五六월화수목금토일])(?:曜日?|요일)?[)）])?
`;
const EAST_ASIAN_WEEKDAYS = ['月一월', '火二화', '水三수', '木四목', '金五금', '土六토', '日일'];
/** "2024 May 3" where a line, a bracket or what follows a mark begins with it; "5 May 2024 June 3" and "Archive 2024 May 3" are read otherwise. */
const YEAR_FIRST = pattern('gu')`
  (?<=(?:^|[(|:•;–—-])\s{0,3})(?<y>(?:19|20)\d\d),?\s{1,3}(?<m>${MONTH_WORDS})(?![\p{L}])\.?\s{1,3}
  (?<d>\d{1,2})(?:st|nd|rd|th)?(?![\d:.]|\s?[ap]\.?m)
`;
/** "Room 4.12." is no fourth of December. */
const NO_ROOM_BEFORE = '(?<!(?:room|rm\\.?|raum|saal|salle|sala|aula|zaal|hall|lokal)\\s)';
const DOTTED = pattern('gu')`
  ${LETTER_BEFORE}${NO_ROOM_BEFORE}${ON}(?<d>[0-2]?\d|3[01])\.\s?(?<m>0?[1-9]|1[0-2])\.
  (?:\s?(?<y>(?:19|20)\d\d)(?!\d)|(?<yy>\d\d)(?![\d.:]))?(?!\d)
`;
/** "5 XI 2026", "5/XI/2026". */
const ROMAN = pattern('gu')`
  ${LETTER_BEFORE}${ON}(?<d>[0-2]?\d|3[01])[.\s/-]{1,2}(?<r>VI{1,3}|IV|V|IX|XI{0,2}|I{1,3})[.\s/-]{1,2}
  (?<y>(?:19|20)\d\d)(?!\d)
`;
/** "5.xi.26", "5/XI/26". */
const TIGHT_ROMAN = pattern('gu')`
  ${LETTER_BEFORE}${NO_ROOM_BEFORE}${ON}(?<d>[0-2]?\d|3[01])(?<sep>[./-])(?<r>vi{1,3}|iv|v|ix|xi{0,2}|i{1,3})\k<sep>
  (?:(?<y>(?:19|20)\d\d)|(?<yy>\d\d))(?![\p{L}\d]|[.:-]\d)
`;
/** "Monday, the ninth of June", "the twentieth to the twenty-second of May 2026"; the Fourth of July without a year is a feast. */
const IN_WORDS = pattern('gu')`
  ${LETTER_BEFORE}(?<!(?<!\p{L})(?:an?|one|two|three)\s)(?!(?:the\s)?fourth\sof\sjuly(?!,?\s(?:19|20)\d\d))${ON}(?:the\s)?(?<dw>${ORDINAL_WORDS})
  (?:\s(?:and|to|through|until)\s(?:the\s)?(?<untilw>${ORDINAL_WORDS}))?
  \s(?:day\s)?of\s(?<m>${MONTH_WORDS})(?![\p{L}])\.?${YEAR}
`;
/** "14 X –", "14. X. angekündigt": without a year only where nothing but a mark follows, or a small letter the dots of both. */
const SHORT_ROMAN = pattern('gu')`
  (?<![\p{L}\d])(?<d>[0-2]?\d|3[01])(?:
    \.?\s(?<r>VI{1,3}|IV|V|IX|XI{0,2}|I{1,3})(?=\s*(?:[|–—:,(-]|$))
    |\.\s?(?<r2>VI{1,3}|IV|V|IX|XI{0,2}|I{1,3})\.(?=\s?(?:\p{Ll}|[)\],;]))
  )
`;
const NUMERIC = pattern('gu')`
  ${LETTER_BEFORE}${ON}${ON_SHORT}(?<a>[0-2]?\d|3[01])(?<sep>[/-])(?<b>[0-2]?\d|3[01])\k<sep>
  (?<y>(?:19|20)?\d\d)(?![\d/-])
`;
const SHORT_NUMERIC = new RegExp(`${LETTER_BEFORE}${ON}(?<a>[0-2]?\\d|3[01])/(?<b>[0-2]?\\d|3[01])(?![\\d/])`, 'gu');
/** "On Tuesday 3/22": behind the day of the week two numbers are no share, and no months of a year. */
const WEEKDAY_NUMERIC = pattern('gu')`
  ${LETTER_BEFORE}(?<w>${WEEKDAY_WORDS})(?:-feira)?(?![\p{L}])\.?,?\s{0,3}(?:(?:the|le|den|el|op|o|il)\s)?
  (?<a>[0-2]?\d|3[01])/(?<b>[0-2]?\d|3[01])(?![\d/:]|\s?(?:[ap]\.?m|h|uhr|uur|of|off|price|hours?|days?)(?!\p{L}))
`;

/** "the second Tuesday in March 2025" */
const NTH_WEEKDAYS = [
  wordsOf`first erste ersten erster premier primer primo primeira eerste pierwszy`,
  wordsOf`second zweite zweiten zweiter deuxième segundo secondo segunda tweede drugi`,
  wordsOf`third dritte dritten dritter troisième tercer terzo terceira derde trzeci`,
  wordsOf`fourth vierte vierten vierter quatrième cuarto quarto quarta vierde czwarty`,
  wordsOf`last letzte letzten letzter dernier último ultimo última laatste ostatni`,
];
const NTH_OF = indexOfWords(NTH_WEEKDAYS);
const LAST_OF_MONTH = 4;
const NTH_WEEKDAY = pattern('gu')`
  ${LETTER_BEFORE}(?<nth>${[...NTH_OF.keys()].join('|')})\s(?<w>${WEEKDAY_WORDS})(?![\p{L}])\s
  (?:(?:in|of|im|des|de|du|di|van|w)\s|d['’])?(?<m>${MONTH_WORDS})(?![\p{L}]),?\s(?:(?:de|del|of)\s)?
  (?<y>(?:19|20)\d\d)(?!\d)
`;

/** A day of one or two digits and a month in letters, whichever comes first; the last words are misprints that are read too. */
const DAY_AND_MONTH = (text: string) => SHORT_NUMBER.test(text) && NAMES_MONTH.test(text);
const SHORT_NUMBER = /(?<!\d)\d{1,2}(?!\d)/;
const NAMES_MONTH = inAnyCase(new RegExp(`${MONTH_WORDS}|${MISPRINTED_MONTHS}`, 'u'));

interface DateRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** What every match of the pattern has, told much faster: most lines have a number, and few a day. */
  readonly mayMatch: (text: string) => boolean;
}

const RULES: readonly DateRule[] = [
  { name: 'date/iso', pattern: ISO, mayMatch: (text) => /\d{4}(?:[-/.]\s?|\s\/\s)\d/.test(text) },
  { name: 'date/east-asian', pattern: EAST_ASIAN, mayMatch: (text) => /\d\s?[月월]/.test(text) },
  {
    name: 'date/year-first',
    pattern: YEAR_FIRST,
    mayMatch: (text) => /(?:19|20)\d\d,?\s{1,3}\p{L}/u.test(text) && DAY_AND_MONTH(text),
  },
  { name: 'date/day-month', pattern: DAY_MONTH, mayMatch: DAY_AND_MONTH },
  { name: 'date/days-month', pattern: WEEKDAYS_MONTH, mayMatch: DAY_AND_MONTH },
  { name: 'date/month-day', pattern: MONTH_DAY, mayMatch: DAY_AND_MONTH },
  { name: 'date/dotted', pattern: DOTTED, mayMatch: (text) => /\d\.\s?\d/.test(text) },
  { name: 'date/roman', pattern: ROMAN, mayMatch: (text) => /\d[.\s/-]{1,2}[IVX]/.test(text) },
  { name: 'date/roman', pattern: TIGHT_ROMAN, mayMatch: (text) => /\d[./-][ivx]{1,4}[./-]\d/i.test(text) },
  { name: 'date/in-words', pattern: IN_WORDS, mayMatch: mayNameOrdinal },
  {
    name: 'date/nth-weekday',
    pattern: NTH_WEEKDAY,
    mayMatch: (text) => /\p{L},?\s(?:\p{L}{2,3}\s)?(?:19|20)\d\d/u.test(text),
  },
  { name: 'date/numeric', pattern: NUMERIC, mayMatch: (text) => /\d[/-]\d{1,2}[/-]\d/.test(text) },
  {
    name: 'date/short-numeric',
    pattern: WEEKDAY_NUMERIC,
    mayMatch: (text) => /\p{L}[.,]{0,2}\s{0,3}\d{1,2}\/\d/u.test(text),
  },
];

/** "16. April" is a day, no numbered item. */
export const BEGINS_WITH_DAY = inAnyCase(new RegExp(`^\\s*\\d{1,2}\\.\\s{1,3}(?:${MONTH_WORDS})(?![\\p{L}])`, 'u'));

/** The days that a text names, in order; of overlapping readings the longest stays. */
export function findDates(text: string, context: DateContext): readonly DateReading[] {
  return context.numericOrder === 'DAY_FIRST' ? dayFirst(text) : monthFirst(text);
}

/** Most lines have no digit, and few without one name a day. */
function mayNameDay(text: string): boolean {
  return /\d/.test(text) || mayNameOrdinal(text);
}

const dayFirst = remembered((text) => datesIn(text, { numericOrder: 'DAY_FIRST' }));
const monthFirst = remembered((text) => datesIn(text, { numericOrder: 'MONTH_FIRST' }));

function datesIn(text: string, context: DateContext): readonly DateReading[] {
  if (!mayNameDay(text)) return [];
  const small = inSmallLetters(text);
  const found = RULES.flatMap(({ name, pattern, mayMatch }) =>
    mayMatch(text)
      ? matchesOf(pattern, pattern === ROMAN ? text : small).flatMap((match) => readingOf(match, name, context))
      : [],
  );
  const monthDays = monthDaysByPlace(found);
  const days = withoutOverlaps(found.filter((one) => !isNextColumn(text, one, monthDays)));
  const daysOfTalks = days
    .filter(({ start }) => !NAMES_STREET.test(text.slice(Math.max(0, start - LONGEST_STREET), start)))
    .map((one) => (one.rule === 'date/dotted' && one.weekday === null ? withWeekdayBefore(text, one) : one));
  return withSpansJoined(text, daysOfTalks).map((reading) =>
    reading.untilDay === null ? withWeekdayBehind(small, reading) : withWeekdaysBefore(small, reading),
  );
}

/** "Straße des 17. Juni", "Place du 8 mai", "ul. 3 Maja": a day that a street is named after. */
const NAMES_STREET = pattern('u')`
  (?:
    (?:[Ss]traße|[Ss]tr\.|[Pp]latz|[Aa]llee)\sde[sr]
    |(?<!\p{L})(?:[Rr]ue|[Pp]lace|[Bb]oulevard|[Aa]venue|[Qq]uai)\sdu
    |(?<!\p{L})(?:Via|Viale|Corso|Piazza|Largo|Calle|Plaza|Avenida|Av\.|Rua|Praça|Travessa|[Uu]l(?:ica|\.)|[Pp]l(?:ac|\.)|[Aa]l(?:eja|\.))
      (?:\sde[il]?)?
  )\s(?:\d{1,2}\.?\s)?$
`;
const LONGEST_STREET = 20;

/** "Mar 21  Jan Nowak": the month stands before the day, and a name in the next column. */
function isNextColumn(text: string, one: DateReading, monthDays: ReadonlyMap<number, DateReading>): boolean {
  if (one.rule !== 'date/day-month' || one.year !== null) return false;
  const isApart = /\d\s{2,}\p{L}+$/u.test(text.slice(one.start, one.end));
  const before = monthDays.get(one.start);
  return before !== undefined && (isApart || before.start < one.start);
}

/** The days told month first, by each place that they take. */
function monthDaysByPlace(found: readonly DateReading[]): ReadonlyMap<number, DateReading> {
  const byPlace = new Map<number, DateReading>();
  if (!found.some(({ rule }) => rule === 'date/day-month')) return byPlace;
  for (const one of found) if (one.rule === 'date/month-day') for (const at of placesOf(one)) byPlace.set(at, one);
  return byPlace;
}

function placesOf({ start, end }: DateReading): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}

/** "4/17", "14 X" and the like, which only the head of a list entry makes a date. */
export function findShortDates(text: string, context: DateContext): DateReading[] {
  const numeric = matchesOf(SHORT_NUMERIC, inSmallLetters(text)).flatMap((match) =>
    readingOf(match, 'date/short-numeric', context),
  );
  if (numeric.length > 0) return numeric;
  return matchesOf(SHORT_ROMAN, text).flatMap((match) => readingOf(match, 'date/roman', context));
}

/** The days of a text, and short ones only where it has no others: for places where a day is expected. */
export function findDatesOrShort(text: string, context: DateContext): readonly DateReading[] {
  const dates = findDates(text, context);
  return dates.length > 0 ? dates : findShortDates(text, context);
}

function readingOf(match: RegExpExecArray, rule: string, context: DateContext): DateReading[] {
  const groups = match.groups ?? {};
  const year = yearOf(groups);
  const weekday = weekdayIn(groups);
  const roman = groups.r ?? groups.r2;
  const pair =
    groups.a && groups.b ? numericPair(Number(groups.a), Number(groups.b), { year, weekday, context }) : null;
  const month = pair ? pair.month : roman ? romanNumber(roman) : monthOf(groups.m ?? '');
  const day =
    pair?.day ??
    (groups.nth ? nthDay(groups.nth, { year, month, weekday }) : (ordinalOf(groups.dw) ?? Number(groups.d)));
  if (month === null || !isDay(year, month, day)) return [];
  const until = ordinalOf(groups.untilw) ?? (groups.until ? Number(groups.until) : null);
  const lead = match[0].length - match[0].trimStart().length;
  return [
    {
      year,
      month,
      day,
      weekday,
      start: match.index + lead,
      end: match.index + match[0].trimEnd().replace(/,$/, '').length,
      rule,
      untilDay: until !== null && until > day && until <= 31 ? until : null,
    },
  ];
}

function weekdayIn({ w, ws, we }: Record<string, string | undefined>): number | null {
  if (w) return WEEKDAY_OF.get(w.toLowerCase()) ?? null;
  if (we) return EAST_ASIAN_WEEKDAYS.findIndex((names) => names.includes(we));
  return SHORT_WEEKDAY_OF.get(ws ?? '') ?? null;
}

/** The day of "the second Tuesday" of a month; 0 when the month or the year is none. */
function nthDay(
  nth: string,
  { year, month, weekday }: { year: number | null; month: number | null; weekday: number | null },
): number {
  const at = NTH_OF.get(nth);
  if (at === undefined || year === null || month === null || weekday === null) return 0;
  const days = lengthOfMonth(year, month);
  const first = 1 + ((weekday - weekdayOf(year, month, 1) + 7) % 7);
  return at === LAST_OF_MONTH ? first + 7 * Math.floor((days - first) / 7) : first + 7 * at;
}

function numericPair(
  a: number,
  b: number,
  hint: { year: number | null; weekday: number | null; context: DateContext },
): { day: number; month: number } {
  const dayFirst = { day: a, month: b };
  const monthFirst = { day: b, month: a };
  if (a > 12) return dayFirst;
  if (b > 12) return monthFirst;
  if (hint.year !== null && hint.weekday !== null) {
    const fits = [dayFirst, monthFirst].filter(
      ({ day, month }) => weekdayOf(hint.year ?? 0, month, day) === hint.weekday,
    );
    if (fits.length === 1 && fits[0]) return fits[0];
  }
  return hint.context.numericOrder === 'DAY_FIRST' ? dayFirst : monthFirst;
}

function yearOf(groups: Record<string, string | undefined>): number | null {
  const printed = groups.y ?? groups.yy;
  return printed ? yearPrinted(printed) : null;
}

function monthOf(printed: string): number | null {
  if (/^\d+$/.test(printed)) return Number(printed);
  const key = printed.toLowerCase();
  const known = MONTH_OF.get(key);
  if (known !== undefined) return known + 1;
  const begun = [...MONTH_OF].find(([name]) => key.length >= 4 && name.startsWith(key.slice(0, 4)));
  return begun ? begun[1] + 1 : null;
}

function withoutOverlaps(found: readonly DateReading[]): DateReading[] {
  const byLength = [...found].sort((a, b) => b.end - b.start - (a.end - a.start));
  const taken = new Set<number>();
  const kept = byLength.filter((one) => {
    // What is taken is no shorter, so that it covers one of the ends.
    if (taken.has(one.start) || taken.has(one.end - 1)) return false;
    for (const at of placesOf(one)) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}
