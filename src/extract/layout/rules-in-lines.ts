/** Ends lines at rules that were copied into the midst of them: "… 20:00 ========== In this lecture …". */

import { matchesOf } from '../../text/matches.ts';
import { editMapped, type MappedText } from '../mapped-text.ts';

const RULE = /(?<=\S[ \t]{1,3})([=~*_-])\1{9,}(?=[ \t]{1,3}\S)/g;
/** "Name: __________ Date: __________" is a form to fill in. */
const LEAST_OF_STROKES = 40;

/** The text with such rules on lines of their own. */
export function withRulesOnLines(base: MappedText): MappedText {
  const rules = matchesOf(RULE, base.text).filter(
    ({ 0: rule, 1: sign }) => sign !== '_' || rule.length > LEAST_OF_STROKES,
  );
  return editMapped(
    base,
    rules.flatMap(({ index, 0: { length } }) => [
      { at: index, remove: 0, insert: '\n' },
      { at: index + length, remove: 0, insert: '\n' },
    ]),
  );
}
