/** Tells lines that begin a new term of a list with its usual day, hour and place: "Summer term: Tuesdays, 10:15, Room 3". */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { WEEKDAYS } from '../assign/place-of-line.ts';
import type { Line } from '../line.ts';

const LONGEST = 200;
const TERM = inAnyCase(pattern('u')`
  (?<!\p{L})(?:
    winter|summer|spring|fall|autumn|michaelmas|hilary|trinity|term|semester|quarter|trimester|\p{L}*semester
    |wise|sose|semestre|trimestre|hiver|printemps|automne|primavera|otoño|autunno|semestr|najaar|voorjaar
  )(?!\p{L})
`);

/** Whether a line is such a notice, wherever it stands. */
export function isTermNotice(line: Line): boolean {
  return (
    line.hasGap &&
    line.times.length > 0 &&
    line.headDate === null &&
    line.label === null &&
    line.text.length < LONGEST &&
    TERM.test(line.text) &&
    WEEKDAYS.test(line.text)
  );
}
