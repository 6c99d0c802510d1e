/** Knows rows of single words, as titles begin with: "Sand, salt, and the sea". */

import { pattern } from '../../text/pattern.ts';

/** The row at the start of a stretch or behind a mark, up to the word that closes it. */
export const ENUMERATION = pattern('gu')`
  (?<=^\s{0,3}["“„«]?|[:–—|-]\s["“„«]?)[\p{L}\d][^\s,:;|()]*,\s(?:[\p{L}\d][^\s,:;|()]*,\s){0,4}(?:
    (?:[\p{L}\d][^\s,:;|()]*\s)?(?:and|or|und|oder|et|ou|y|o|e|i|oraz|en|of)\s(?=\p{Ll})
    |[\p{L}\d][^\s,:;|()]*(?<=,\s\S+,\s\S+):\s(?=\p{L})
  )
`;

/** Whether a text begins with such a row. */
export function beginsWithEnumeration(text: string): boolean {
  return text.search(ENUMERATION) === 0;
}
