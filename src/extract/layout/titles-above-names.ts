/** Sets the title of somebody that stands alone at the end of a line before the name on the next one, as the print views of timetables part them. */

import { pattern, patternSource } from '../../text/pattern.ts';
import { type MappedText, redress } from '../mapped-text.ts';

const TITLE = '(?:Profs?|Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Mme|Herr|Frau)\\.?[ \\t]{0,40}';
const NAME_BELOW = patternSource`
  \n(?=[ \t]{0,40}\p{Lu}[\p{L}.'’-]{0,30}(?:[ \t]\p{L}[\p{L}.'’-]{0,30}){1,4}[ \t]{0,40}$)
`;
/** "- Prof." above "Ada Byron". */
const ALONE = pattern('gmu')`^([ \t]{0,40}[-–•]?[ \t]{0,40}${TITLE})${NAME_BELOW}`;
/** "(University of Turin) Dr" above "Boris Feld". */
const BEHIND_BRACKET = pattern('gmu')`^([ \t]{0,40}\([^()\n]{2,160}\))[ \t](${TITLE})${NAME_BELOW}`;

/** The text with a blank in place of the breaks behind such titles, and with those behind a bracket at the head of a line. */
export function withTitlesBeforeNames(base: MappedText): MappedText {
  const text = base.text.replace(ALONE, '$1 ').replace(BEHIND_BRACKET, '$1\n$2 ');
  return text === base.text ? base : redress(base, text);
}
