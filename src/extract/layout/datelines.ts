/** Parts the place and the day at the head of a news item from its first sentence: "CRANFORD, Ohio (AP) — Ada Byron will speak …". */

import { pattern } from '../../text/pattern.ts';
import { editMapped, type MappedText } from '../mapped-text.ts';

const MONTH = '\\p{Lu}\\p{Ll}{2,8}\\.?';
const DAY = `(?:\\d{4}-\\d\\d-\\d\\d|${MONTH}[ \\t]\\d{1,2},?[ \\t]\\d{4}|\\d{1,2}\\.?[ \\t]${MONTH}[ \\t]\\d{4})`;
/** A town in capitals with its state, the day or the agency, and a dash before a sentence. */
const DATELINE = pattern('gmu')`
  ^[ \t]{0,4}(?:[Dd]ate:?[ \t])?(?:(?<before>${DAY})[ \t,:–—|-]{1,4})?
  \p{Lu}{2}[\p{Lu}.'’-]{0,20}(?:[ \t]\p{Lu}{2}[\p{Lu}.'’-]{0,20}){0,2}
  (?<sign>,[ \t](?!${DAY})\p{Lu}[\p{L}.]{1,14}(?:[ \t]\p{Lu}\p{Ll}{2,12})?)?
  (?:,?[ \t]\(?(?<behind>${DAY})\)?)?
  (?<agency>[ \t](?:\([\p{L} .]{2,20}\)|/[\p{L} .]{2,20}/))?
  [ \t]?(?:[–—]|--?)[ \t]{1,3}(?=["“„«‘]?\p{Lu}[^\n]{59}[^\n]*\p{Ll}\.)
`;
/** Below it no news item begins. */
const HEAD = 1_200;

/** The text with the day of such a head on a line of its own and the town left out. */
export function withoutDatelines(base: MappedText): MappedText {
  DATELINE.lastIndex = 0;
  const found = DATELINE.exec(base.text.slice(0, HEAD));
  const { before, behind, sign, agency } = found?.groups ?? {};
  const day = before ?? behind;
  if (!found || (day === undefined && sign === undefined && agency === undefined)) return base;
  const [head] = found;
  const from = day === undefined ? head.length : head.indexOf(day);
  const until = day === undefined ? head.length : from + day.length;
  return editMapped(base, [
    { at: found.index, remove: from, insert: '' },
    { at: found.index + until, remove: head.length - until, insert: day === undefined ? '' : '\n\n' },
  ]);
}
