/** Gives lines that name a weekday alone their day, where a line above them names the days of the week: "11–13 March 2025". */

import { pattern } from '../../text/pattern.ts';
import type { DateReading } from '../parsers/dates.ts';
import { WEEKDAY_OF, WEEKDAY_WORDS } from '../parsers/day-names.ts';
import { type NamedWeek, saysWeek, type WeekLine, weekOfHead, weekOfLine } from './named-weeks.ts';

interface DatedLine extends WeekLine {
  readonly isHeading: boolean;
  readonly headDate: DateReading | null;
}

const HEAD_LINES = 12;
const LONGEST = 90;
const LONGEST_ENTRY = 300;
const LEAD = '(?:[IVX]{1,4}[.:)]|(?:day|tag|jour|día|dia|giorno|dag|dzień)\\s\\d[.,:]?|[^:\\d]{3,30}[:,–—-])';
/** "Monday", "II. Tuesday, 17:00", "Closing panel: Tuesday, 18:30", "Wednesday morning". */
const ALONE = pattern('iu')`
  ^(?<lead>[\s*_(|[]{0,6}(?:${LEAD}\s{1,3})?)(?<w>${WEEKDAY_WORDS})(?:
    \s(?:
      morning|afternoon|evening|nachmittag|vormittag|abend|matin|après-midi|soir|mañana|tarde|noche|mattina
      |pomeriggio|sera
    )
  )?(?=[\s*_]{0,4}(?:$|[,:–—|(@-]|\d|(?:at|um|à|às|a las|alle|ore|om|o)\s))
`;
/** The weekday begins an entry: "Thursday: Ada Byron (Turin), On engines". */
const BEGINS_ENTRY = /^[\s*_|]{0,6}\p{L}{3,14}[\s*_]{0,4}[:|,]/u;

/** The lines, those with a weekday alone with the day of the week that a line above, or the head of the page, names. */
export function withWeekdaysOfHead<T extends DatedLine>(lines: readonly T[]): T[] {
  const found = new Map<T, RegExpExecArray>();
  for (const line of lines) {
    if (line.dates.length > 0 || line.headDate || line.text.length > LONGEST_ENTRY) continue;
    if (line.text.length > LONGEST && !BEGINS_ENTRY.test(line.text)) continue;
    const match = ALONE.exec(line.text);
    if (match && /\p{Lu}/u.test(match.groups?.w?.[0] ?? '')) found.set(line, match);
  }
  const [first] = found.keys();
  if (!first) return [...lines];
  const at = lines.indexOf(first);
  const head = lines.slice(0, Math.min(at, HEAD_LINES));
  const weeks = new Map<T, NamedWeek>();
  for (const line of lines) {
    const week = weekOfLine(line, head);
    if (week) weeks.set(line, week);
  }
  const isDated = lines.slice(at).some((line) => line.headDate !== null && !weeks.has(line));
  // A word for a week says more than a span of days, which other lines with days of their own may contradict.
  const isTrusted = [...weeks.keys()].some(saysWeek) || (found.size > 1 && !isDated);
  if (!isTrusted) return [...lines];
  return readWeeks(lines, { found, weeks, ofHead: found.size > 1 && !isDated ? weekOfHead(head) : null });
}

function readWeeks<T extends DatedLine>(
  lines: readonly T[],
  { found, weeks, ofHead }: { found: Map<T, RegExpExecArray>; weeks: Map<T, NamedWeek>; ofHead: NamedWeek | null },
): T[] {
  const used = new Set<T>();
  let above: T | null = null;
  const read = lines.map((line) => {
    if (weeks.has(line)) above = line;
    const match = found.get(line);
    const week = above === null ? ofHead : weeks.get(above);
    const day = match && week?.get(WEEKDAY_OF.get(match.groups?.w?.toLowerCase() ?? '') ?? -1);
    if (!match || !day) return line;
    if (above) used.add(above);
    return dated(line, match, day);
  });
  const isOfWeeks = [...used].some(saysWeek);
  return read.map((line) => (used.has(line) || (isOfWeeks && saysWeek(line)) ? withoutDays(line) : line));
}

/** Its days are those of the lines below. */
function withoutDays<T extends DatedLine>(line: T): T {
  return line.dates.some(({ untilDay }) => untilDay !== null) ? line : { ...line, dates: [], headDate: null };
}

function dated<T extends DatedLine>(
  line: T,
  match: RegExpExecArray,
  day: { readonly year: number | null; readonly month: number; readonly day: number },
): T {
  const start = line.start + (match.groups?.lead?.length ?? 0);
  const weekday = WEEKDAY_OF.get(match.groups?.w?.toLowerCase() ?? '') ?? null;
  const end = start + (match.groups?.w?.length ?? 0);
  const reading: DateReading = { ...day, weekday, start, end, rule: 'date/weekday-of-head', untilDay: null };
  return { ...line, dates: [reading], headDate: reading };
}
