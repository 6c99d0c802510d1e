/** Joins days that a page sets a word or two a line, as the boxes beside its events have them: "SEP" above "16". */

import { matchesOf } from '../../text/matches.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { type Edit, editMapped, type MappedText } from '../mapped-text.ts';
import { MONTH_WORDS, WEEKDAY_WORDS } from '../parsers/day-names.ts';

const WEEKDAY = `(?:${WEEKDAY_WORDS})[.,]?`;
const MONTH = `(?:${MONTH_WORDS})[.,]?`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|\\.)?,?';
const NEXT = '(?:[ \\t]*\\n[ \\t]*(?:\\n[ \\t]*)?|[ \\t]+)';
const YEAR = '(?:19|20)\\d\\d';
const BARE = `(?:${MONTH}${NEXT}${DAY}|${DAY}${NEXT}${MONTH})(?:${NEXT}${YEAR})?`;
const LINE_END = '(?=[ \\t]*(?:\\n|$))';
const BOX = new RegExp(
  `(?<=^|\\n)[ \\t]*(?:${WEEKDAY}${NEXT}${BARE}|${BARE}(?:${NEXT}${WEEKDAY}${LINE_END})?)${LINE_END}`,
  'gu',
);
const LONE_DAY = /^[ \t]*(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.)?,?[ \t]*$/m;

/** The text with such days in one line. */
export function withDayBoxes(base: MappedText): MappedText {
  if (!LONE_DAY.test(base.text)) return base;
  const edits = matchesOf(BOX, inSmallLetters(base.text)).flatMap((box): Edit[] =>
    matchesOf(/[ \t]*\n[ \t\n]*/g, box[0].trim()).map((border) => ({
      at: box.index + box[0].search(/\S/) + border.index,
      remove: border[0].length,
      insert: ' ',
    })),
  );
  return edits.length === 0 ? base : editMapped(base, edits);
}
