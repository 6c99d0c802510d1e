/** Tells the abstract that gives the one above it in a second language: "Résumé" with its text, then "Abstract". */

import { foldText } from '../../text/fold.ts';
import type { Line } from '../line.ts';
import { placeAmong } from '../line-places.ts';

/** In lines; what is further apart is of another talk. */
const LONGEST_TEXT = 30;
const SHORT = 100;

/** Whether a label for abstracts comes behind another word for them, and nothing but its text stands between. */
export function isSecondAbstract(line: Line, lines: readonly Line[]): boolean {
  const at = placeAmong(lines, line);
  for (let above = at - 1; above >= Math.max(0, at - LONGEST_TEXT); above--) {
    const other = lines[above];
    if (!other) return false;
    if (other.label) return other.label.keys.includes('abstract') && wordOf(other) !== wordOf(line);
    if (other.dates.length > 0 || other.cells || (other.hasGap && other.text.length < SHORT)) return false;
  }
  return false;
}

function wordOf({ text, label }: Line): string {
  return foldText(text.slice(0, label?.valueStart));
}
