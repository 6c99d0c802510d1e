/** Joins a quoted title that goes on in the next line: "“Looms that forget what" above "they have woven”". */

import { pattern } from '../../text/pattern.ts';
import { type MappedText, redress } from '../mapped-text.ts';

/** A line that opens a quote at its head, above one that closes it at its end. */
const OVER_LINES = pattern('gmu')`
  ^([ \t]{0,12}(?:"[^"\n]|[“„][^“”„\n])[^"“”„\n]{6,140}[^"“”„\n.!?:])\n
  (?=[ \t]{0,12}[^\s"“”„\n][^"“”„\n]{0,120}["”“][ \t]*$)
`;

/** The text with a blank in place of such breaks. */
export function withQuotesOnLines(base: MappedText): MappedText {
  if (!/^[ \t]*["“„]/m.test(base.text)) return base;
  const text = base.text.replace(OVER_LINES, '$1 ');
  return text === base.text ? base : redress(base, text);
}
