/** Takes the name of the weekday beside a day as a part of it: "Do, 21.6.", "14. 11. 2023 (Tuesday)". */

import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import { weekdayOf } from './calendar-days.ts';
import { SHORT_WEEKDAY_OF, WEEKDAY_OF, WEEKDAY_WORDS } from './day-names.ts';

interface DayWithWeekday extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
}

const WEEKDAY_BEHIND = pattern('u')`
  ^\s?[(\[](${WEEKDAY_WORDS})\.?[)\]]
  |^,?\s(${[...WEEKDAY_OF.keys()].filter((word) => word.length > 5).join('|')})(?![\p{L}])
  # "28 August   Tue, 3pm"
  |^,?\s{1,4}(mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?(?=,?\s{1,4}\d{1,2}(?::\d\d|\s?[ap]\.?m\b))
`;
const WEEKDAYS_BEFORE = pattern('u')`
  (?<!\p{L})(?<w>${WEEKDAY_WORDS})\.?\s{0,2}(?:[-–—/&]|and|to|through|bis|und|au|et|al?|y|e|do|i|tot|en)\s{0,2}
  (?:${WEEKDAY_WORDS})[.,]{0,2}$
`;
/** "Do, 21.6.", "Do 21.06.2018": with a mark, or where it is right; "do 21.06.2018" is "until" in Polish. */
const SHORT_WEEKDAY_BEFORE = /(?<![\p{L}\d])(\p{Lu}\p{Ll}{1,2})([.,]{0,2})\s{1,4}$/u;

/** "Do, 21.6.": the short name of the weekday is a part of the day. */
export function withWeekdayBefore<D extends DayWithWeekday>(text: string, reading: D): D {
  const before = SHORT_WEEKDAY_BEFORE.exec(text.slice(Math.max(0, reading.start - 10), reading.start));
  const weekday = SHORT_WEEKDAY_OF.get((before?.[1] ?? '').toLowerCase());
  if (!before || weekday === undefined) return reading;
  const { year, month, day } = reading;
  const isRight = year !== null && weekdayOf(year, month, day) === weekday;
  return before[2] === '' && !isRight ? reading : { ...reading, weekday, start: reading.start - before[0].length };
}

/** "Monday to Wednesday, 22–24 January": the weekdays of the first and of the last day. */
export function withWeekdaysBefore<D extends DayWithWeekday>(small: string, reading: D): D {
  const from = Math.max(0, reading.start - 40);
  const end = reading.start + small.slice(reading.start, reading.end).search(/\s|$/);
  const before = WEEKDAYS_BEFORE.exec(small.slice(from, end));
  if (!before?.groups?.w) return reading;
  return { ...reading, weekday: WEEKDAY_OF.get(before.groups.w) ?? null, start: from + before.index };
}

/** "14. 11. 2023 (Tuesday)": the weekday is a part of the day. */
export function withWeekdayBehind<D extends DayWithWeekday>(small: string, reading: D): D {
  const behind = WEEKDAY_BEHIND.exec(small.slice(reading.end, reading.end + 24));
  const word = behind?.[1] ?? behind?.[2] ?? behind?.[3];
  if (!behind || word === undefined || reading.weekday !== null) return reading;
  return { ...reading, weekday: WEEKDAY_OF.get(word.toLowerCase()) ?? null, end: reading.end + behind[0].length };
}
