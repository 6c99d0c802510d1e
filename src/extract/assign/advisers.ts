/** Tells advisers of a thesis from those who speak, where one word is used for both. */

import type { Line } from '../page.ts';

/** "Relatore" is who speaks, and in a defence who advised: there the candidate has a label of their own. */
export function isAdviser(line: Line, lines: readonly Line[]): boolean {
  if (!/^\W{0,3}(?:co)?r?relat(?:or[ei]|rice)/i.test(line.text)) return false;
  return lines.some((other) => /^\W{0,3}(?:candidat[oa]|dottorand[oa]|laureand[oa])(?![\p{L}])/iu.test(other.text));
}
