/** The year that a line begins with, as in archives of yearly lectures: "2019: Ada Byron", "• 2018/19 – Looms that count". */

import { pattern } from '../../text/pattern.ts';

/** To the name or title behind the year, which may stand in quotes; "2019-05-04" is a day and "2019 ended well" prose. */
export const LED_BY_YEAR = pattern('u')`
  ^\s*[\s\p{P}\p{S}]{0,3}(?:19|20)\d\d(?:[/–-]\d{2,4})?(?!\d|[.-]\d)[\s\p{P}\p{S}]{1,7}?(?=["“„«]?\p{Lu})
`;
