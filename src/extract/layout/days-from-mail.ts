/** Reads days that a mail counts from the day on which it was sent: "the 18th inst.", "Thursday, the 17th"; and news from that on which they were published. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { weekdayOf } from '../parsers/calendar-days.ts';
import type { DateReading } from '../parsers/dates.ts';
import { WEEKDAY_OF, WEEKDAY_WORDS } from '../parsers/day-names.ts';
import { TODAY, TOMORROW } from '../parsers/near-days.ts';

interface DatedLine {
  readonly text: string;
  readonly start: number;
  readonly dates: readonly DateReading[];
}

/** How many months lie between that of the mail and the one that the word means. */
const MONTHS_ON: ReadonlyMap<string, number> = new Map([
  ['inst', 0],
  ['ult', -1],
  ['prox', 1],
]);
const OF_MONTH = /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th)\s(inst|ult|prox)(?![\p{L}])\.?/giu;
const OF_WEEK = pattern('gu')`
  (?<![\p{L}])(?<w>${WEEKDAY_WORDS})(?:-feira)?\.?,?\s(?:
    (?:the|den|dem|le|el|il|dia)\s(?<d>\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?![\d:/]|\s?(?:[ap]m|uhr|h|o.clock)|\.\d)
    |\((?:dia\s)?(?<d2>\d{1,2})\.?\)
  )
`;

/** "Today at 4 pm", "tomorrow, 12:30": elsewhere the words may be those of any sentence. */
const OF_HOUR = pattern('giu')`
  (?<!\p{L})(?:
    (?<today>${TODAY})|${TOMORROW}
  )(?=
    (?:\s(?:afternoon|evening|abend|soir))?,?\s(?:(?:at|from|um|ab|à|alle|dalle|a las|o|om|às)\s)?\(?\d{1,2}
      (?:[:.h]\d\d|\s?[ap]\.?m|\s?uhr|\s?h)
  )
`;
const DAY = 86_400_000;
/** What news say of the day on which they came out; that of a later change says nothing of their weekdays. */
const PUBLISHED =
  /^\W{0,3}(?:first\s)?(?:published|posted|veröffentlicht|publi(?:é|ée|cad[oa])|pubblicat[oa]|gepubliceerd|geplaatst|opublikowan[aoey])(?!\p{L})/iu;
const LINES_OF_HEAD = 10;

/** The day on which a page says at its head that it was published, as YYYY-MM-DD; null where it does not. */
export function publishedOn(lines: readonly DatedLine[]): string | null {
  const stamp = lines
    .slice(0, LINES_OF_HEAD)
    .find(({ text, dates: [day] }) => day?.year != null && PUBLISHED.test(text));
  const [day] = stamp?.dates ?? [];
  return day?.year == null ? null : new Date(Date.UTC(day.year, day.month - 1, day.day)).toISOString().slice(0, 10);
}

/** The lines with the days that they name by their distance from the day of the mail. */
export function withDaysFromMail<T extends DatedLine>(lines: readonly T[], sentOn: string): T[] {
  return lines.map((line) => {
    if (line.dates.length > 0 || !/\d/.test(line.text)) return line;
    const found = [...ofMonth(line.text, sentOn), ...ofWeek(line.text, sentOn), ...ofHour(line.text, sentOn)];
    if (found.length === 0) return line;
    const dates = found
      .map((date) => ({ ...date, start: date.start + line.start, end: date.end + line.start }))
      .sort((a, b) => a.start - b.start);
    return { ...line, dates };
  });
}

function ofMonth(text: string, sentOn: string): DateReading[] {
  return matchesOf(OF_MONTH, text).flatMap((match) => {
    const months = MONTHS_ON.get((match[2] ?? '').toLowerCase()) ?? 0;
    return readingOf(match, dayIn(sentOn, months, Number(match[1])));
  });
}

function ofHour(text: string, sentOn: string): DateReading[] {
  return matchesOf(OF_HOUR, text).flatMap((match) =>
    readingOf(match, new Date(Date.parse(`${sentOn}T00:00:00Z`) + (match.groups?.today ? 0 : DAY))),
  );
}

/** The first such day from that of the mail on, within two months. */
function ofWeek(text: string, sentOn: string): DateReading[] {
  return matchesOf(OF_WEEK, inSmallLetters(text)).flatMap((match) => {
    const weekday = WEEKDAY_OF.get((match.groups?.w ?? '').toLowerCase());
    for (const months of [0, 1, 2]) {
      const day = dayIn(sentOn, months, Number(match.groups?.d ?? match.groups?.d2));
      const isAhead = day !== null && day.toISOString().slice(0, 10) >= sentOn;
      if (isAhead && (day.getUTCDay() + 6) % 7 === weekday) return readingOf(match, day);
    }
    return [];
  });
}

/** Null when the month has no such day. */
function dayIn(sentOn: string, months: number, day: number): Date | null {
  const [year = 0, month = 1] = sentOn.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1 + months, day));
  return date.getUTCDate() === day ? date : null;
}

function readingOf(match: RegExpExecArray, date: Date | null): DateReading[] {
  if (!date) return [];
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const { index: start } = match;
  return [
    {
      year,
      month,
      day,
      weekday: weekdayOf(year, month, day),
      start,
      end: start + match[0].length,
      rule: 'date/from-mail',
      untilDay: null,
    },
  ];
}
