/** The year that a line begins with, as in archives of yearly lectures: "2019: Ada Byron", and in lives: "since 2015 Professor …". */

import { pattern, patternSource } from '../../text/pattern.ts';

/** To the name or title behind the year, which may stand in quotes; "2019-05-04" is a day and "2019 ended well" prose. */
export const LED_BY_YEAR = pattern('u')`
  ^\s*[\s\p{P}\p{S}]{0,3}(?:19|20)\d\d(?:[/–-]\d{2,4})?(?!\d|[.-]\d)[\s\p{P}\p{S}]{1,7}?(?=["“„«]?\p{Lu})
`;

/** What an entry of a life in years begins with. */
export const BEGINS_WITH_YEAR = patternSource`
  (?:
    (?:
      [Ss]ince|[Ff]rom|[Ii]n|[Ss]eit|[Aa]b|[Dd]epuis|[Dd]esde|[Dd]al|[Nn]el|[Ss]inds|[Vv]an(?:af)?|[Oo]d|[Ww]
      |[Ss]edan|[Ss]iden|Spring|Summer|Fall|Autumn|Winter
    )\s(?:roku\s)?
  )?(?:19|20)\d\d(?!\d)
`;
/** The marks of a list before it. */
export const LIST_LEAD = '[\\s•*·▪–-]{0,4}';
const ENTRY = new RegExp(`^${LIST_LEAD}${BEGINS_WITH_YEAR}`, 'u');
const MOST_BEFORE_YEAR = 40;
const LONGEST_ENTRY = 240;

/** Whether a line begins with a year, or with words like "since" and one. */
export function isLedByYear(line: string): boolean {
  return ENTRY.test(line.slice(0, MOST_BEFORE_YEAR));
}

/** Whether both the line that ends at a place and the one that begins at the next are led by a year. */
export function isNextOfYears(text: string, end: number, next: number): boolean {
  if (!isLedByYear(text.slice(next, next + MOST_BEFORE_YEAR))) return false;
  const from = text.lastIndexOf('\n', end - 1) + 1;
  return end - from <= LONGEST_ENTRY && isLedByYear(text.slice(from, end));
}
