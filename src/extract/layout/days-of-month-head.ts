/** Gives lines that begin with a day the month that a line above them names: "March 2023", then "Tuesday 14", or "14" in a row of such. */

import { pattern } from '../../text/pattern.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { isDay, weekdayOf } from '../parsers/calendar-days.ts';
import type { DateReading } from '../parsers/dates.ts';
import { MONTH_OF, MONTH_WORDS, WEEKDAY_OF, WEEKDAY_WORDS } from '../parsers/day-names.ts';
import { type LabelMatch, NO_FIELD } from '../parsers/labels.ts';

interface DatedLine {
  readonly text: string;
  readonly start: number;
  readonly dates: readonly DateReading[];
  readonly headDate: DateReading | null;
  readonly label: LabelMatch | null;
}

interface Month {
  readonly month: number;
  readonly year: number | null;
}

const LONGEST_HEAD = 70;
const HEAD_OF_LINE = 40;
/** What may follow: the end, a mark, an hour, or a new beginning. */
const ENDS = /^[\s*_)]{0,4}(?:$|[,:;–—|(@-]|(?:at|um|à|a las|alle|ore)\s)|^\s{1,4}(?:["“„«*_]|\p{Lu}|\d{1,2}\s?[:.h])/u;
/** "Martes 14", "Tue 14th:", "14 (Tuesday)". */
const WEEKDAY_AND_DAY = pattern('u')`
  ^[\s*_([]{0,6}(?:
    (?<w>${WEEKDAY_WORDS})(?:-feira)?\.?,?\s{1,3}(?:the |le |den |el |dia |il )?(?<d>\d{1,2})
      (?:st|nd|rd|th|[.º°])?
    |(?<d2>\d{1,2})(?:st|nd|rd|th|[.º°])?,?\s{1,2}\(?(?<w2>${WEEKDAY_WORDS})\)?
  )(?![\p{L}\d])
`;
/** "Marzo de 2023", "Programme for March 2023", "MARCH" by itself. */
const HEAD = pattern('u')`
  ^(?:
    (?:[^\d.;]{0,40}[\s(:,–—-])?(?<m>${MONTH_WORDS})\.?,?\s{1,3}(?:(?:de|del|of)\s)?(?<y>(?:19|20)\d\d)(?!\d)
      \W{0,3}
    |\W{0,4}(?<m2>${MONTH_WORDS})\W{0,4}
  )$
`;

/** "14 Ada Byron", "14th: …", in a row of such lines. */
const BARE_DAY = /^[\s*_([]{0,6}(?<d>\d{1,2})(?:st|nd|rd|th|[.º°])?(?![\p{L}\d]|[.:]\d)/u;

/** The lines, those that begin with weekday and number, or with the next number, as days of the month above them. */
export function withDaysOfMonthHead<T extends DatedLine>(lines: readonly T[]): T[] {
  let month: Month | null = null;
  const days: { at: number; reading: DateReading; month: Month; isBare: boolean }[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.dates.length > 0 || line.headDate) continue;
    const named = monthOf(line.text);
    month = named ?? month;
    if (named || !month || !/\d/.test(line.text.slice(0, HEAD_OF_LINE))) continue;
    const reading = dayOf(line, month);
    const bare = reading ? null : bareDayOf(line, month);
    const day = reading ?? bare;
    if (day) days.push({ at, reading: day, month, isBare: reading === null });
  }
  const bare = days.filter(({ isBare }) => isBare);
  const isCounted =
    bare.length >= ENOUGH_BARE &&
    bare.every((one, at) => {
      const last = bare[at - 1];
      return last?.month !== one.month || last.reading.day < one.reading.day;
    });
  const found = new Map(days.filter(({ isBare }) => !isBare || isCounted).map(({ at, reading }) => [at, reading]));
  return lines.map((line, at) => {
    const reading = found.get(at);
    if (reading) return { ...line, dates: [reading], headDate: reading };
    return isSaidAgain(line, lines[at + 1]) ? { ...line, label: NO_FIELD } : line;
  });
}

/** "MARCH" above "3 March": the day below says it whole. */
function isSaidAgain({ text, label, dates }: DatedLine, next: DatedLine | undefined): boolean {
  if (label !== null || dates.length > 0 || !next?.headDate || text.length > LONGEST_MONTH) return false;
  const month = monthOf(text);
  return month !== null && month.year === null && month.month === next.headDate.month;
}

const LONGEST_MONTH = 20;

const ENOUGH_BARE = 3;

function monthOf(text: string): Month | null {
  const head = text.length < LONGEST_HEAD ? HEAD.exec(inSmallLetters(text))?.groups : undefined;
  if (!head) return null;
  return { month: (MONTH_OF.get(head.m ?? head.m2 ?? '') ?? 0) + 1, year: head.y ? Number(head.y) : null };
}

function dayOf(line: DatedLine, month: Month): DateReading | null {
  const match = WEEKDAY_AND_DAY.exec(inSmallLetters(line.text.slice(0, HEAD_OF_LINE)));
  const groups = match?.groups;
  const weekday = WEEKDAY_OF.get(groups?.w ?? groups?.w2 ?? '');
  if (!match || weekday === undefined) return null;
  const reading = readingOf(line, month, { day: Number(groups?.d ?? groups?.d2), lead: match[0] });
  const isOther = reading && month.year !== null && weekdayOf(month.year, month.month, reading.day) !== weekday;
  return reading && !isOther ? { ...reading, weekday } : null;
}

function bareDayOf(line: DatedLine, month: Month): DateReading | null {
  const match = BARE_DAY.exec(line.text.slice(0, HEAD_OF_LINE));
  return match ? readingOf(line, month, { day: Number(match.groups?.d), lead: match[0] }) : null;
}

function readingOf(
  line: DatedLine,
  { month, year }: Month,
  { day, lead }: { day: number; lead: string },
): DateReading | null {
  if (!isDay(year, month, day)) return null;
  if (!ENDS.test(line.text.slice(lead.length))) return null;
  const start = line.start + lead.search(/[\p{L}\d]/u);
  const end = line.start + lead.length;
  return { year, month, day, weekday: null, start, end, rule: 'date/month-of-head', untilDay: null };
}
