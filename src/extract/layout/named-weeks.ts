/** Reads the days of a week that lines name: "11–13 March 2025", "Week of Monday 13 October", "30 June – 2 July". */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { weekdayOf } from '../parsers/calendar-days.ts';
import type { DateReading } from '../parsers/dates.ts';
import { isOtherDay } from '../parsers/other-days.ts';

export interface WeekLine {
  readonly text: string;
  readonly start: number;
  readonly dates: readonly DateReading[];
}

interface NamedDay {
  /** Null where neither the line nor the head of the page says it. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Days by weekday, 0 is Monday. */
export type NamedWeek = ReadonlyMap<number, NamedDay>;

const DAYS_OF_WEEK = 7;
const WORK_DAYS = 5;
const DAY = 86_400_000;
const LONGEST = 90;
/** A year of which only the days of months are asked. */
const SOME_YEAR = 2024;
const YEAR = /(?<!\d)(20\d\d)(?!\d)/;
const TWO_YEARS = /(?<!\d)(20\d\d)\s?[–—/-]\s?(?:20)?(\d\d)(?!\d)/;
const TERM_STARTS = 8;
/** "Week 3 (", "Week commencing", "Woche vom": straight before a day of the week. */
const WEEK_OF = inAnyCase(pattern('u')`
  (?<!(?:every|each|next|per|jede|chaque|cada|ogni)\s)(?<!\p{L})
  (?:week|wk|w/[cb]|kw|woche|semaine|semana|settimana|tydzień|tygodni\p{L}{1,3}|vecka|uge)
  (?:\.?\s?(?:no\.?|nr\.?|n°)?\s?\d{1,2})?[\s:,(–—-]{0,4}
  (?:(?:
    week|commencing|beginning|begins|starting|starts|of|from|the|on|vom|ab|beginnend|am|den|dem|du|le
    |del?|dal|dell['’]|a partir|van|vanaf|od|z|dnia|med
  )\s){0,4}[(:]?$
`);
const JOINT = /^\s{0,3}(?:[–—-]|to|until|through|bis|au|al?|tot|do|and|und|et|e|y|i)\s{0,3}(?:the\s)?$/u;
/** Of what is due or opens on such days. */
const OF_DEADLINE = pattern('iu')`
  regist(?:er|ra)|deadline|submission|submit|\bdue\b|abstract|application|anmeld|einreich|bewerb|inscri|soumission
  |candidature|iscrizion|aanmeld|inschrijv|rejestr|zgłosz|holiday|break|ferien|vacances|vacaciones
`;

/** The days that a short line names as those of a week or a part of one, null when it names none; days of deadlines are none. */
export function weekOfLine(line: WeekLine, head: readonly WeekLine[]): NamedWeek | null {
  const [first] = line.dates;
  if (!first || line.text.length > LONGEST) return null;
  const before = line.text.slice(0, first.start - line.start);
  if (isOtherDay(before) || OF_DEADLINE.test(before)) return null;
  const year = first.year ?? line.dates[1]?.year ?? yearOfHead(head, first.month);
  const last = lastOf(line, first);
  const isWeek = WEEK_OF.test(before) && line.dates.length === 1;
  const week = last ? daysBetween(first, last, year) : isWeek ? daysFrom(first, year) : null;
  return week && year === null && hasLeapDay(week) ? null : week;
}

/** Without a year nobody knows what follows on 28 February. */
function hasLeapDay(week: NamedWeek): boolean {
  return [...week.values()].some(({ month, day }) => month === 2 && day === 29);
}

/** Whether a line says by a word that its days are those of a week, hence no day of a talk. */
export function saysWeek({ text, start, dates: [first] }: WeekLine): boolean {
  return first !== undefined && WEEK_OF.test(text.slice(0, first.start - start));
}

/** The days between the first and the last that the head of a page names; none when they are more than those of a week. */
export function weekOfHead(head: readonly WeekLine[]): NamedWeek | null {
  const named = head.flatMap((line) =>
    line.dates.filter(({ start }) => {
      const before = line.text.slice(0, start - line.start);
      return !isOtherDay(before) && !OF_DEADLINE.test(before);
    }),
  );
  const [first] = named;
  if (!first || named.length > DAYS_OF_WEEK) return null;
  const year = named.find((date) => date.year !== null)?.year ?? yearOfHead(head, first.month);
  if (year === null) return null;
  const ends = named.flatMap((date) => {
    const of = (day: number) => ({ ...date, day, year: date.year ?? year });
    return date.untilDay === null ? [of(date.day)] : [of(date.day), of(date.untilDay)];
  });
  const sorted = ends.sort((a, b) => timeOf(a, year) - timeOf(b, year));
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from && to ? daysBetween(from, to, year) : null;
}

function lastOf({ text, start, dates }: WeekLine, first: DateReading): NamedDay | null {
  if (first.untilDay !== null) return { ...first, day: first.untilDay };
  const second = dates[1];
  const isJoined = second && JOINT.test(text.slice(first.end - start, second.start - start));
  return isJoined ? second : null;
}

function timeOf(date: NamedDay, year: number): number {
  return Date.UTC(date.year ?? year, date.month - 1, date.day);
}

function daysBetween(first: DateReading | NamedDay, last: NamedDay, year: number | null): NamedWeek | null {
  const from = timeOf({ ...first, year }, SOME_YEAR);
  const to = timeOf({ ...last, year: last.year ?? year }, SOME_YEAR);
  const count = (to - from) / DAY + 1;
  if (!(count >= 2 && count <= DAYS_OF_WEEK)) return null;
  const printed = 'weekday' in first ? first.weekday : null;
  const weekday = printed ?? (year === null ? null : weekdayOf(year, first.month, first.day));
  if (weekday === null && count !== WORK_DAYS) return null;
  return weekFrom(from, { weekday: weekday ?? 0, count, hasYear: year !== null });
}

function daysFrom(first: DateReading, year: number | null): NamedWeek {
  const weekday = first.weekday ?? (year === null ? 0 : weekdayOf(year, first.month, first.day));
  // A week is named by its Monday, or by the Sunday before it; by another day only where it is looked for in it.
  const back = weekday === DAYS_OF_WEEK - 1 ? 0 : weekday;
  const from = timeOf({ ...first, year }, SOME_YEAR) - back * DAY;
  return weekFrom(from, { weekday: weekday - back, count: DAYS_OF_WEEK, hasYear: year !== null });
}

function weekFrom(
  from: number,
  { weekday, count, hasYear }: { weekday: number; count: number; hasYear: boolean },
): NamedWeek {
  return new Map(
    Array.from({ length: count }, (_, at) => {
      const day = new Date(from + at * DAY);
      return [
        (weekday + at) % DAYS_OF_WEEK,
        { year: hasYear ? day.getUTCFullYear() : null, month: day.getUTCMonth() + 1, day: day.getUTCDate() },
      ];
    }),
  );
}

/** The year that the head of a page names for a month: of "2024–25" the second for the months of spring. */
function yearOfHead(head: readonly WeekLine[], month: number): number | null {
  for (const { text, dates } of head) {
    const printed = dates.find(({ year }) => year !== null)?.year;
    if (printed) return printed;
    const first = Number(YEAR.exec(text)?.[1]);
    const second = TWO_YEARS.exec(text)?.[2];
    if (first) return second !== undefined && month < TERM_STARTS ? first + 1 : first;
  }
  return null;
}
