/** Sets what is served, and when, apart from what stands before and behind it in one line: "University of Turin Tea served at 4:00pm Monday, May 4". */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import type { Edit } from '../mapped-text.ts';
import { WEEKDAY_WORDS } from '../parsers/day-names.ts';

const SERVED = pattern('gu')`
  (?=[CLRT])(?<=[\p{L}\d)”"]\s{1,3})(?:Light\s)?(?:[Rr]efreshments|Tea|Coffee|Cookies|Lunch)(?:\s(?:and|&)\s\p{L}{3,12})?\s
  (?:
    (?:(?:will\sbe|are|is)\s)?served\s(?:at|from|before|after|following|in|outside)\s
    |[Rr]eception\s(?:at|from)\s(?=\d)
  )
`;
/** The hour of it, before the day of what comes next. */
const HOUR_BEFORE_DAY = new RegExp(
  `^[^.\\n]{0,20}?\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m\\.?(?=\\s(?:${WEEKDAY_WORDS}),?\\s)`,
  'iu',
);
const REACH = 60;

/** The breaks around such notices. */
export function noticesOfTea(text: string): Edit[] {
  if (!text.includes(' served ') && !/ [Rr]eception (?:at|from) \d/.test(text)) return [];
  return matchesOf(SERVED, text).flatMap(({ index, 0: printed }): Edit[] => {
    const end = index + printed.length;
    const hour = HOUR_BEFORE_DAY.exec(text.slice(end, end + REACH));
    return [index, ...(hour ? [end + hour[0].length] : [])].map((at) => ({ at, remove: 0, insert: '\n' }));
  });
}
