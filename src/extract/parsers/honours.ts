/** Tells the honours that announcements print below or behind who speaks: "Hooke Prize Recipient for 2016", "IEEE Fellow". */

import { pattern } from '../../text/pattern.ts';

/** Capitalised words alone, of which the last says that somebody has what those before it name. */
const HONOUR = pattern('u')`
  ^(?!(?:The|An?)\s)(?=\p{Lu})(?:(?:\p{Lu}|\d)[\p{L}\d.'’&-]*,?\s(?:(?:and|&|of|for|in|the|de)\s){0,3}){1,10}?(?:
    Awardees?
    |(?<=(?:Prize|Award|Medal|Fellowship|Scholarship|Grant|Lectureship)\s)(?:Recipient|Winner|Laureate|Honou?ree|Holder)
    |(?<=(?:Nobel|Abel|Turing|Fields)\s)(?:Laureate|Medall?ist)
  )(?:,?\s(?:(?:for|of|in)\s)?\(?(?:19|20)\d\d\)?)?$
`;
const SOCIETY = '(?:\\p{Lu}{3,6}|(?:\\p{Lu}\\p{L}+\\s){1,3}(?:Society|Academy))';
const OF_SOCIETY = `${SOCIETY}\\s(?:Life\\s)?(?:Fellow|Distinguished Lecturer)`;
const FELLOWS = new RegExp(`^${OF_SOCIETY}(?:(?:,|\\sand|\\s&)\\s${OF_SOCIETY}){0,3}$`, 'u');
/** The same behind a house, with or without a comma. */
const FELLOWS_BEHIND = new RegExp(`(?<=\\p{L}),?\\s${OF_SOCIETY}(?:(?:,|\\sand|\\s&)\\s${OF_SOCIETY}){0,3}\\s*$`, 'u');
const LONGEST = 120;

/** Whether a line is nothing but honours. */
export function isHonour(text: string): boolean {
  return text.length < LONGEST && (HONOUR.test(text.trim()) || FELLOWS.test(text.trim()));
}

/** How much of a stretch stands before the honours that end it: "University of Turin IEEE Fellow". */
export function lengthBeforeHonours(printed: string): number {
  const found = printed.includes('Fellow') || printed.includes('Lecturer') ? FELLOWS_BEHIND.exec(printed) : null;
  return found ? found.index : printed.length;
}
