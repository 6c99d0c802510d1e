/** Reads the hours of slots that are printed without a colon, as programmes of workshops do: "0900-0945 Registration". */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { editMapped, type MappedText } from '../mapped-text.ts';
import { CLOCK_DIGITS } from '../parsers/times.ts';

const SLOT = pattern('gmu')`
  ^(?<lead>[ \t]{0,12}(?:[-*•·|][ \t]{1,4})?)(?<from>${CLOCK_DIGITS})
  (?:(?<to>[ \t]?[-–—][ \t]?)(?<until>${CLOCK_DIGITS}))?
  (?=[ \t]?(?:hrs?|h)?[ \t:|.–—-]{1,6}[\p{L}"“‘'*_(])
`;
const HAS_SLOT = /^[ \t]{0,12}(?:[-*•·|][ \t]{1,4})?(?:0\d|1[0-7]|2[1-3])[0-5][05](?!\d)/m;
/** Hours that could be the years of a life. */
const LIKE_YEAR = /^(?:18|19|20)/;
/** "0105": a code among others, for no programme goes on so late. */
const AT_NIGHT = /^0[1-5]/;
/** Spans could be numbers of pages but for their number, and single hours but for a nought before them. */
const ENOUGH = 3;

/** The text with a colon in such hours, where several of them could be no years. */
export function withPartedHours(base: MappedText): MappedText {
  if (!HAS_SLOT.test(base.text)) return base;
  const slots = matchesOf(SLOT, base.text);
  const hours = slots.map(({ groups }) => groups ?? {}).filter(({ from = '' }) => !LIKE_YEAR.test(from));
  const isSure = hours.some(({ from = '', until }) => until !== undefined || from.startsWith('0'));
  if (hours.length < ENOUGH || !isSure || hours.some(({ from = '' }) => AT_NIGHT.test(from))) return base;
  return editMapped(
    base,
    slots.flatMap(({ index, groups = {} }) => {
      const { lead = '', from = '', to = '', until } = groups;
      const at = index + lead.length + HOUR;
      const first = { at, remove: 0, insert: ':' };
      return until === undefined ? [first] : [first, { ...first, at: at + from.length + to.length }];
    }),
  );
}

/** The digits before the minutes. */
const HOUR = 2;
