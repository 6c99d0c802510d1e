/** Gives lines that name a weekday alone their day, where the head of the page names the days of the week: "11–13 March 2025". */

import { pattern } from '../text/pattern.ts';
import { type DateReading, WEEKDAY_OF, WEEKDAY_WORDS } from './parsers/dates.ts';

interface DatedLine {
  readonly text: string;
  readonly start: number;
  readonly isHeading: boolean;
  readonly dates: readonly DateReading[];
  readonly headDate: DateReading | null;
}

const WEEK = 7;
const DAY = 86_400_000;
const HEAD_LINES = 12;
const LONGEST = 90;
const YEAR = /(?<!\d)20\d\d(?!\d)/;
const LEAD = '(?:[IVX]{1,4}[.:)]|(?:day|tag|jour|día|dia|giorno|dag|dzień)\\s\\d[.,:]?|[^:\\d]{3,30}[:,–—-])';
/** "Monday", "II. Tuesday, 17:00", "Closing panel: Tuesday, 18:30", "Wednesday morning". */
const ALONE = pattern('iu')`
  ^(?<lead>[\s*_([]{0,6}(?:${LEAD}\s{1,3})?)(?<w>${WEEKDAY_WORDS})(?:
    \s(?:
      morning|afternoon|evening|nachmittag|vormittag|abend|matin|après-midi|soir|mañana|tarde|noche|mattina
      |pomeriggio|sera
    )
  )?(?=[\s*_]{0,4}(?:$|[,:–—|(@-]|\d|at\s))
`;

/** The lines, those with a weekday alone with the day of the week that the head names. */
export function withWeekdaysOfHead<T extends DatedLine>(lines: readonly T[]): T[] {
  const found = new Map<T, RegExpExecArray>();
  for (const line of lines) {
    if (line.text.length > LONGEST || line.dates.length > 0 || line.headDate) continue;
    const match = ALONE.exec(line.text);
    if (match && /\p{Lu}/u.test(match.groups?.w?.[0] ?? '')) found.set(line, match);
  }
  const [first] = found.keys();
  if (!first || found.size < 2) return [...lines];
  const at = lines.indexOf(first);
  const days = weekOf(lines.slice(0, Math.min(at, HEAD_LINES)));
  if (days.size < 2 || lines.slice(at).some(({ headDate }) => headDate !== null)) return [...lines];
  return lines.map((line) => {
    const match = found.get(line);
    const day = match ? days.get(WEEKDAY_OF.get(match.groups?.w?.toLowerCase() ?? '') ?? -1) : undefined;
    return match && day ? dated(line, match, day) : line;
  });
}

function dated<T extends DatedLine>(line: T, match: RegExpExecArray, day: Date): T {
  const lead = match.groups?.lead ?? '';
  const start = line.start + lead.length;
  const reading: DateReading = {
    year: day.getUTCFullYear(),
    month: day.getUTCMonth() + 1,
    day: day.getUTCDate(),
    weekday: (day.getUTCDay() + 6) % 7,
    start,
    end: start + (match.groups?.w?.length ?? 0),
    rule: 'date/weekday-of-head',
    untilDay: null,
  };
  return { ...line, dates: [reading], headDate: reading };
}

/** The days that the head names, by weekday; none when it names more than a week. */
function weekOf(head: readonly DatedLine[]): ReadonlyMap<number, Date> {
  const named = head.flatMap(({ dates }) => dates);
  const printed = named.find((date) => date.year !== null)?.year;
  const year = printed ?? Number(head.map(({ text }) => YEAR.exec(text)?.[0]).find(Boolean));
  if (named.length === 0 || named.length > WEEK || !year) return new Map();
  const times = named.flatMap((date) => {
    const of = (day: number) => Date.UTC(date.year ?? year, date.month - 1, day);
    return date.untilDay === null ? [of(date.day)] : [of(date.day), of(date.untilDay)];
  });
  const from = Math.min(...times);
  const to = Math.max(...times);
  const count = (to - from) / DAY + 1;
  if (!(count >= 2 && count <= WEEK)) return new Map();
  const days = Array.from({ length: count }, (_, at) => new Date(from + at * DAY));
  return new Map(days.map((day) => [(day.getUTCDay() + 6) % 7, day]));
}
