/** Tells what gives the title or the abstract above it in a second language: "Titre :" above "Title:", "Résumé" with its text, then "Abstract". */

import { foldText } from '../../text/fold.ts';
import type { Line } from '../line.ts';
import { placeAmong } from '../line-places.ts';
import type { LabelKey } from '../parsers/label-words.ts';

/** In lines; what is further apart is of another talk. */
const LONGEST_TEXT = 30;
const SHORT = 100;

/** Whether a label comes behind another word for the same, and nothing but its text stands between. */
export function isInSecondLanguage(line: Line, key: LabelKey, lines: readonly Line[]): boolean {
  const at = placeAmong(lines, line);
  for (let above = at - 1; above >= Math.max(0, at - LONGEST_TEXT); above--) {
    const other = lines[above];
    if (!other) return false;
    if (other.label) return other.label.keys.includes(key) && wordOf(other) !== wordOf(line);
    if (other.dates.length > 0 || other.cells || (other.hasGap && other.text.length < SHORT)) return false;
  }
  return false;
}

function wordOf({ text, label }: Line): string {
  return foldText(text.slice(0, label?.valueStart));
}
