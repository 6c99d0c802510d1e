/** Gives the days of a calendar of one month their month, where the page lost its lines: "March 2022 … Friday Saturday 1 Loom Seminar Speaker: …". */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { type Edit, editMapped, type MappedText } from '../mapped-text.ts';
import { isDay } from '../parsers/calendar-days.ts';
import { MONTH_OF } from '../parsers/day-names.ts';

const WEEK = 'Monday\\sTuesday\\sWednesday\\sThursday\\sFriday';
/** The month, what leads to other months, and the row of weekdays. */
const HEAD = new RegExp(
  `(?<month>[A-Z][a-z]{2,8})\\s(?<year>20\\d\\d)(?:\\s[^\\n\\d]{0,60})?\\s(?:Sunday\\s${WEEK}\\sSaturday|${WEEK}\\sSaturday\\sSunday)(?=\\s)`,
  'u',
);
/** One day, or the last of several of which the others are empty, before what is held on it. */
const DAY = pattern('gu')`
  (?<=\s)(?<empty>(?:\d{1,2}\s){0,7})(?<day>\d{1,2})\s(?=\p{Lu}[^\d:\n]{3,100}\s(?:Speakers?|Title|Time|Room):\s)
`;
const ENOUGH = 3;
/** "Loom Seminar Loom Seminar": as link, and as what is shown beside it. */
const SAID_TWICE = /^(\p{Lu}[^\d:\n]{3,60}?)\s(?=\1\s)/u;
const REACH = 140;

/** The text, such days each at the front of a line. */
export function withDaysOfMonthGrid(base: MappedText): MappedText {
  const head = base.text.includes('Tuesday Wednesday') ? HEAD.exec(base.text) : null;
  const { month = '', year = '' } = head?.groups ?? {};
  const at = MONTH_OF.get(month.toLowerCase());
  if (!head || at === undefined) return base;
  const from = head.index + head[0].length;
  const edits: Edit[] = [];
  let last = 0;
  for (const { index, 0: printed, groups } of matchesOf(DAY, base.text.slice(from))) {
    const day = Number(groups?.day);
    if (day < last || !isDay(Number(year), at + 1, day)) continue;
    last = day;
    const start = from + index;
    const again = SAID_TWICE.exec(base.text.slice(start + printed.length, start + printed.length + REACH))?.[0] ?? '';
    edits.push({ at: start, remove: printed.length + again.length, insert: `\n\n${month} ${day}, ${year}: ` });
  }
  return edits.length < ENOUGH ? base : editMapped(base, edits);
}
