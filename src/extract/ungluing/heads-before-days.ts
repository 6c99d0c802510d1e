/** Sets the heading of a list apart from the first of its days, with which it lost its line break: "Schedule of Speakers: 9/8 …" above "9/15 …". */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import type { Edit } from '../mapped-text.ts';
import { WHOLE_WEEKDAYS } from '../parsers/day-names.ts';

const WEEKDAY = `(?:${WHOLE_WEEKDAYS.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('|')})`;
/** A day in numbers, with its weekday before it or alone. */
const DAY = `(?:${WEEKDAY},?[ \\t])?\\d{1,2}[./]\\d{1,2}(?:[./](?:\\d{4}|\\d\\d)?)?(?![\\d:])`;
/** Words that head lists. What names one talk or its day ("Date:", "Talk:") is none of them. */
const HEAD_BEFORE_DAY = pattern('gu')`
  (?=[ABDLPSTUV])(?<=(?:^|\n|[\p{L}\d.!?)]\s{1,3}))(?:
    Schedule(?:\sof\s\p{L}{4,12})?|Speakers|(?:Upcoming|Past|List\sof)\s(?:[Tt]alks|[Ss]eminars|[Ss]peakers|[Ll]ectures)
    |Program(?:me)?(?:\sand\s\p{L}{4,12})?|Booklet|Brochure|Timetable|Agenda|Dates|Talks|Lectures
    |Programm(?:übersicht)?|Zeitplan|Termine|Vorträge|Programmheft|Programa|Programma|Programme|Terminy
  )\s?:?[ \t]{1,3}(?=${DAY})
`;
const LINE_OF_DAY = new RegExp(`^[ \\t*]{0,4}${DAY}`, 'u');
/** How far the next day of the list may be. */
const REACH = 3_000;

/** The breaks before such days, where a day of the same form begins a line further down. */
export function headsBeforeDays(text: string): Edit[] {
  return matchesOf(HEAD_BEFORE_DAY, text).flatMap(({ index, 0: head }): Edit[] => {
    const at = index + head.length;
    const first = LINE_OF_DAY.exec(text.slice(at, at + LONGEST_DAY))?.[0] ?? '';
    const below = text
      .slice(at, at + REACH)
      .split('\n')
      .slice(1);
    const isList = below.some((line) => formOf(LINE_OF_DAY.exec(line)?.[0] ?? '') === formOf(first));
    if (!isList) return [];
    // "Hall 3 Termine: 14.10. …": no part of what stands before it.
    const isApart = head.includes(':') && /[\d.!?)]\s{1,3}$/.test(text.slice(Math.max(0, index - 4), index));
    return [...(isApart ? [index] : []), at].map((cut) => ({ at: cut, remove: 0, insert: '\n' }));
  });
}

const LONGEST_DAY = 40;

/** "L9/9" for "Friday 9/8": days of one list are written alike. */
function formOf(day: string): string {
  return day
    .trim()
    .replace(/\p{L}+,?/u, 'L')
    .replace(/\d+/g, '9');
}
