/** Knows what counts the parts of a talk that is given in several: "(Part 1)", "(2/3)", "[Teil II]". */

import { pattern } from '../../text/pattern.ts';

const NUMBER = '(?:\\d{1,2}|[IVX]{1,4}|[A-D]|one|two|three)';
/** At the start of a text, in brackets. */
export const PART_NUMBER = pattern('iu')`
  ^\s{0,3}[([](?:
    (?:part|pt\.?|teil|partie|parte|część|deel)\s${NUMBER}(?:\s?(?:of|\/|von|de|di|z|van)\s?\d{1,2})?
    |\d\s?(?:\/|of)\s?\d|[IVX]{1,3}
  )[)\]]
`;

const LONGEST = 24;

/** Where a title ends with the number behind it. */
export function endWithCount(text: string, end: number): number {
  return end + (PART_NUMBER.exec(text.slice(end, end + LONGEST))?.[0].length ?? 0);
}
