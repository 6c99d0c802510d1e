/** Finds the border between a title and the abstract that follows it on the same line without a mark. */

import { pattern } from '../../text/pattern.ts';
import type { Line } from '../line.ts';
import { isOfOccasion } from '../parsers/occasions.ts';
import { PERSON_TITLE } from '../parsers/person-titles.ts';
import { borderCandidates } from './border-signs.ts';
import { BORDER_WEIGHTS } from './border-weights.ts';

/** A border of at least such odds is likelier than none. */
const LEAST_ODDS = 0;

/** Where the abstract starts in "title abstract…", or -1 when no place is likely. */
export function abstractStartIn(text: string): number {
  const newline = text.search(/\n/);
  if (newline > 0 && newline < 300 && !/[,;:]$/.test(text.slice(0, newline).trim())) return newline + 1;
  let best = { at: -1, odds: LEAST_ODDS };
  for (const { at, signs } of borderCandidates(text)) {
    const odds = Object.entries(signs).reduce((sum, [sign, value]) => sum + value * (BORDER_WEIGHTS[sign] ?? 0), 0);
    if (odds > best.odds && !ENDS_WITH_JOINT.test(text.slice(Math.max(0, at - NEAR), at))) best = { at, odds };
  }
  return best.at;
}

/** "Fairs from 1620 to |1780", "Fairs. In this talk |I tell": behind such words no title ends. */
const ENDS_WITH_JOINT =
  /(?:^|\s)[Ii]n\s(?:this|my|our)\s(?:talk|lecture|seminar|paper|work)\s*$|\s(?:of|and|for|the|to|from|an?|de|des|du|et|à|au|aux|la|les|der|das|und|für|zur|y|el|los|di|della|e|do|da|van|het|een|w|z|i)\s*$/u;
const NEAR = 20;

/** "prof.dr.ir. Ada Byron" begins small and is no end of a title. */
const TITLE_OF_PERSON = new RegExp(`^(?:${PERSON_TITLE}|ing|lic)\\.`, 'u');

/** What ends in the middle of a phrase. */
const ENDS_OPEN = pattern('i')`
  (?:
    [,:–—-]
    |\s(?:
      of|in|and|for|the|with|on|from|to|via|by|a|an|de|des|du|et|pour|der|die|das|und|für|im|von|zur|el|los|y
      |para|di|della|e|per|do|da|van|het|en|een|i|w|z
    )
  )$
`;

/** A title over two lines: the first ends in the middle of a phrase, or the second begins there. */
export function continuesTitle(first: string, next: Line): boolean {
  if (next.isHeading || next.isItem || next.label || next.text.length > 120 || /[.?!]$/.test(first)) return false;
  if (TITLE_OF_PERSON.test(next.text) || isOfOccasion(next.text)) return false;
  const endsOpen = ENDS_OPEN.test(first);
  return endsOpen || /^\p{Ll}/u.test(next.text);
}
