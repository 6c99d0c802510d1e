/** Gives days their year where the page says it above them; from a reference date only where the caller gives one. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { isDay, weekdayOf } from '../parsers/calendar-days.ts';
import type { DateReading } from '../parsers/dates.ts';
import { MONTH_WORDS } from '../parsers/day-names.ts';
import { isOtherDay } from '../parsers/other-days.ts';
import type { Refiner } from './refiner.ts';

interface TermYears {
  readonly at: number;
  readonly first: number;
  readonly second: number | null;
}

const HEAD_LINES = 4;

/** Years of headings such as "Fall 2023", "2023–24", "Year: 2018". */
export const yearsFromHeadings: Refiner = (drafts, { page }) => {
  if (!page) return drafts;
  const terms = termsOf(page);
  const spans = page.lines.flatMap((line) => line.dates.filter((date) => isSpan(line, date))).slice(0, MOST_SPANS);
  for (const { day } of drafts) {
    if (day?.type !== 'read' || day.year !== null) continue;
    const at = day.reading.start;
    const above = terms.findLast((one) => one.at <= at);
    const of = spans.findLast((span) => span.start <= at && isWithin(day.reading, span));
    if (of && of.start >= (above?.at ?? 0)) {
      day.year = of.year;
      day.yearIsImplied = true;
      continue;
    }
    const term = above ?? terms[0];
    if (!term) continue;
    const year = term.second !== null && day.reading.month < 8 ? term.second : term.first;
    // A year further down may be of anything, where the weekday is another one in it.
    if (!above && day.reading.weekday !== null && !isOnItsWeekday(day.reading, year)) continue;
    if (!isDay(year, day.reading.month, day.reading.day)) continue;
    day.year = year;
    day.yearIsImplied = true;
  }
  return drafts;
};

/** "KnotFest 2025: strings and sails": a year of the head is that of the talks when their printed weekdays are right in it. */
export const yearThatFitsWeekdays: Refiner = (drafts, { page }) => {
  const [year, another] = new Set(page?.lines.slice(0, HEAD_LINES).flatMap(yearsNamed));
  if (year === undefined || another !== undefined) return drafts;
  const days = drafts.flatMap(({ day }) => (day?.type === 'read' && day.year === null ? [day] : []));
  const weekdays = days.filter(({ reading }) => reading.weekday !== null);
  if (weekdays.length === 0 || !weekdays.every(({ reading }) => isOnItsWeekday(reading, year))) return drafts;
  for (const day of days) {
    day.year = year;
    day.yearIsImplied = true;
  }
  return drafts;
};

function isOnItsWeekday({ month, day, weekday }: DateReading, year: number): boolean {
  return weekdayOf(year, month, day) === weekday;
}

function yearsNamed(line: Line): number[] {
  if (isTold(line) || NO_YEAR_OF_TALKS.test(line.text)) return [];
  return matchesOf(/(?<![\d/.-])(?:19|20)\d\d(?!\d|[/.-]\d(?!\d-\d\d(?!\d)))/g, line.text).map(([year]) =>
    Number(year),
  );
}

/** "The school runs from 9 to 13 September 2024": a day among these is of that year. */
const MOST_SPANS = 200;

/** "9–13 September 2024": days with a year that are no deadline. */
function isSpan({ text, start }: Line, date: DateReading): boolean {
  return date.year !== null && date.untilDay !== null && !isOtherDay(text.slice(0, date.start - start));
}

function isWithin(reading: DateReading, span: DateReading): boolean {
  const { month, day, weekday } = reading;
  const isAmong = month === span.month && day >= span.day && day <= (span.untilDay ?? span.day);
  return isAmong && (weekday === null || isOnItsWeekday(reading, span.year ?? 0));
}

/** Where one talk of a list has its day with the year, the days of the others are those nearest to it. */
export const yearsFromOtherTalks: Refiner = (drafts) => {
  const dated = drafts.flatMap(({ day }) =>
    day?.type === 'read' && day.year !== null ? [{ ...day.reading, year: day.year }] : [],
  );
  const [first] = dated;
  if (!first || dated.some(({ year }) => year !== first.year)) return drafts;
  giveYears(drafts, Date.UTC(first.year, first.month - 1, first.day));
  return drafts;
};

/** The year that makes the printed weekday right, nearest to the reference date; without a weekday the nearest day. */
export const yearsFromReference: Refiner = (drafts, { referenceDate }) => {
  if (!referenceDate) return drafts;
  const reference = Date.parse(`${referenceDate.slice(0, 10)}T00:00:00Z`);
  if (!Number.isNaN(reference)) giveYears(drafts, reference);
  return drafts;
};

function giveYears(drafts: readonly Draft[], reference: number): void {
  const base = new Date(reference).getUTCFullYear();
  for (const { day } of drafts) {
    if (day?.type !== 'read' || day.year !== null) continue;
    const { month, day: date, weekday } = day.reading;
    const years = [base - 1, base, base + 1].filter(
      (year) => isDay(year, month, date) && (weekday === null || isOnItsWeekday(day.reading, year)),
    );
    const distance = (year: number) => Math.abs(Date.UTC(year, month - 1, date) - reference);
    const best = years.sort((a, b) => distance(a) - distance(b))[0];
    if (best === undefined) continue;
    day.year = best;
    day.yearIsImplied = true;
  }
}

/** "We began in July 2015.": a year in a sentence, or of an abstract, heads nothing. */
function isTold({ label, text, index }: Line): boolean {
  if (label?.keys.some((key) => key === 'abstract' || key === 'bio')) return true;
  return index >= HEAD_LINES && text.length > LONGEST_HEADING && SENTENCE_END.test(text) && IN_SENTENCE.test(text);
}

const LONGEST_HEADING = 24;
const SENTENCE_END = /[.!?]["”»)]?$/;
const IN_SENTENCE = /\s\p{Ll}{2,}\s\p{Ll}+\s\p{Ll}/u;

/** "Novembre 2021": a month with its year, in any language. */
const MONTH_AND_YEAR = inAnyCase(
  new RegExp(`(?<!\\p{L})(?:${MONTH_WORDS})\\.?,?\\s{1,3}(?:(?:de|del|of)\\s)?(?:19|20)\\d\\d(?!\\d)`, 'u'),
);

/** Words of a heading whose year is that of the talks below it: a term, a series, a month. */
const OF_TERM = pattern('iu')`
  \b(?:
    # terms
    spring|fall|autumn|winter|summer|year|term|semest\p{L}*|trimest\p{L}*|quarter|michaelmas|hilary|trinity|lent
    |hiver|automne|printemps|été|année|herbst|frühjahr|najaar|voorjaar|herfst|zomer|otoño|primavera|verano
    |autunno|inverno|outono|jesień|wiosna|herbst|frühjahr|sommersemester|wintersemester|wise|sose|ws|ss|najaar
    |voorjaar|wiosna|jesień|otoño|primavera|outono|autunno|curso
    # series
    |seminar\p{L}*|colloqui\p{L}+|kolloqui\p{L}+|oberseminar|s[ée]minaires?|coloquios?|jornadas?|congreso
    |colloque|journées?|tagung|ciclo|cycle|workshop|symposi\p{L}+|conference|program\p{L}*|lezing\p{L}*|vorträge
    |schedule|talks|lectures?|series
  )(?![\p{L}])
`;

/** "2013–14", "2013/2014", "Fall 2013 – Spring 2014". */
const SCHOOL_YEAR = pattern('u')`
  \b((?:19|20)\d\d)
  (?:\s?[-–—/]\s?|\s(?:[-–—/&]|and|to|through|und|bis|et|y|e|i)\s(?:\p{L}{2,16}\.?\s)?(?=(?:19|20)\d\d))
  ((?:19|20)?\d\d)\b(?![-/]\d)
`;
const NO_YEAR_OF_TALKS = /©|copyright|\(\d{4}\)|updated|press|arxiv/i;

function termsOf(page: Page): TermYears[] {
  const terms: TermYears[] = [];
  for (const line of page.lines) {
    const isInHead = line.index < HEAD_LINES && !isOtherDay(line.text.slice(0, 60));
    const isHead = line.text.length < 110 || /\byear\s*:/i.test(line.text) || line.index < 3;
    // A title of the page may have bars in it, which make no table.
    if (!isHead || (line.cells !== null && line.index >= HEAD_LINES) || isTold(line)) continue;
    if (line.dates.some((date) => date.year !== null)) {
      const dated = line.dates.find(
        (date) => date.year !== null && (date.untilDay !== null || (isInHead && line.headDate === null)),
      );
      if (dated?.year) terms.push({ at: line.start, first: dated.year, second: null });
      continue;
    }
    if (NO_YEAR_OF_TALKS.test(line.text)) continue;
    const range = SCHOOL_YEAR.exec(line.text);
    if (range?.[1] && range[2]) {
      const first = Number(range[1]);
      const second = range[2].length === 2 ? Math.floor(first / 100) * 100 + Number(range[2]) : Number(range[2]);
      if (second === first + 1) {
        terms.push({ at: line.start, first, second });
        continue;
      }
    }
    // "Jump to: Fall 2021, Winter 2021, Fall 2020" heads no term.
    const named = new Set(matchesOf(/(?<![\d/.-])(?:19|20)\d\d(?!\d)/g, line.text).map(([year]) => year));
    if (named.size > 1) continue;
    const single =
      /(?<![\d/.-]|\b(?:room|rm|raum|salle|sala|hall|suite|building|zaal|class of|classes of|promotion)\.?\s)((?:19|20)\d\d)(?![\d]|[-/.]\d)/i.exec(
        line.text,
      );
    const isTerm = OF_TERM.test(line.text) || MONTH_AND_YEAR.test(line.text);
    const isYear = /^\W*(?:19|20)\d\d\W*$/.test(line.text) || (line.index < HEAD_LINES && line.text.length < 30);
    if (single?.[1] && (isTerm || isYear || (line.isHeading && line.index < HEAD_LINES))) {
      const first = Number(single[1]);
      // A winter term runs into the next year.
      const runsOver =
        /winter\s?semester\b|\bWS\b|\bWiSe\b|automne-hiver|fall-winter|autumn-winter|semestr zimowy/i.test(line.text);
      terms.push({ at: line.start, first, second: runsOver ? first + 1 : null });
    }
  }
  return terms;
}
