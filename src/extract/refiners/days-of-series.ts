/** Tells the days between which a series runs, or which it leaves out, from a day of its talks: "Thursdays, from 8 January to 19 March". */

import { AND_OR_EN } from '../../text/and.ts';
import { pattern } from '../../text/pattern.ts';
import type { Line } from '../line.ts';
import type { DateReading } from '../parsers/dates.ts';
import { isOtherDay } from '../parsers/other-days.ts';

/** "Mondays at 2, starting October 14": from when on it holds. */
const STARTING = pattern('iu')`
  (?<!\p{L})(?:
    starting|beginning|starts|begins|first meeting|from|as of|since|ab|beginnend|beginn|à partir du|dès le|desde el
    |a partir del?|dal|od|vanaf
  )\W(?:on |the |am |dem )?(?:\p{L}+,?\s)?$
`;
const EXCEPT = pattern('iu')`
  (?<!\p{L})(?:
    except(?:ing)?(?: on| for)?|but not(?: on)?|no (?:meeting|seminar|talk)s? on|außer(?: am)?|ausgenommen(?: am)?|nicht am
    |sauf(?: le)?|excepto(?: el)?|salvo(?: el)?|tranne(?: il)?|exceto(?: em)?|behalve(?: op)?|z wyjątkiem|oprócz
  )\s(?:the\s)?$
`;
const TO = pattern('iu')`
  ^,?\s{0,2}(?:[–—-]|to|until|till|through|bis(?: zum)?|au|jusqu['’]au|al?|hasta(?: el)?|fino al|até|tot(?: en met)?|do)
  \s{0,2}(?:the\s)?$
`;
const JOINT = pattern('iu')`^(?:,|,?\s(?:${AND_OR_EN}|or))\s$`;
const BEFORE = 24;

/** Whether a day of a notice is a bound of the series, an exception or a deadline. */
export function isOfSeries(line: Line, date: DateReading): boolean {
  const before = line.text.slice(Math.max(0, date.start - line.start - BEFORE), date.start - line.start);
  if (date.untilDay !== null || STARTING.test(before) || EXCEPT.test(before) || isOtherDay(before)) return true;
  const at = line.dates.indexOf(date);
  const [previous, next] = [line.dates[at - 1], line.dates[at + 1]];
  const between = (one: DateReading, two: DateReading) => line.text.slice(one.end - line.start, two.start - line.start);
  if (next && TO.test(between(date, next))) return true;
  if (!previous) return false;
  const joint = between(previous, date);
  return TO.test(joint) || (JOINT.test(joint) && isOfSeries(line, previous));
}
