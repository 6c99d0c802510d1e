/** Gives lines that begin with a weekday and a number the month that a line above them names: "March 2023", then "Tuesday 14". */

import { pattern } from '../text/pattern.ts';
import { inSmallLetters } from '../text/small-letters.ts';
import { type DateReading, weekdayOf } from './parsers/dates.ts';
import { MONTH_OF, MONTH_WORDS, WEEKDAY_OF, WEEKDAY_WORDS } from './parsers/day-names.ts';

interface DatedLine {
  readonly text: string;
  readonly start: number;
  readonly dates: readonly DateReading[];
  readonly headDate: DateReading | null;
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

/** The lines, those that begin with weekday and number as days of the month above them. */
export function withDaysOfMonthHead<T extends DatedLine>(lines: readonly T[]): T[] {
  let month: Month | null = null;
  return lines.map((line) => {
    if (line.dates.length > 0 || line.headDate) return line;
    const head = line.text.length < LONGEST_HEAD ? HEAD.exec(inSmallLetters(line.text))?.groups : undefined;
    if (head) {
      month = { month: (MONTH_OF.get(head.m ?? head.m2 ?? '') ?? 0) + 1, year: head.y ? Number(head.y) : null };
      return line;
    }
    const reading = month && /\d/.test(line.text.slice(0, HEAD_OF_LINE)) ? dayOf(line, month) : null;
    return reading ? { ...line, dates: [reading], headDate: reading } : line;
  });
}

function dayOf(line: DatedLine, { month, year }: Month): DateReading | null {
  const match = WEEKDAY_AND_DAY.exec(inSmallLetters(line.text.slice(0, HEAD_OF_LINE)));
  const groups = match?.groups;
  const day = Number(groups?.d ?? groups?.d2);
  const weekday = WEEKDAY_OF.get(groups?.w ?? groups?.w2 ?? '');
  if (!match || weekday === undefined || !(day >= 1) || !ENDS.test(line.text.slice(match[0].length))) return null;
  if (day > new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate()) return null;
  if (year !== null && weekdayOf(year, month, day) !== weekday) return null;
  const lead = match[0].search(/[\p{L}\d]/u);
  const start = line.start + lead;
  const end = line.start + match[0].length;
  return { year, month, day, weekday, start, end, rule: 'date/month-of-head', untilDay: null };
}
