/** Tells the cells of a line with bars from norms, absolute values and values with a bar in them. */

import { trimSpan } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import { findLabel } from '../parsers/labels.ts';

/** Bars in it are norms and absolute values. */
const FORMULA = /\$[^$\n]{1,300}\$|\\\|/g;
/** "|Disc K|^2" */
const VALUE = /(?<=[\s(=])\|[^|\s](?:[^|\n]{0,24}[^|\s])?\|(?=[\s^_,.;:)=])/g;
const LONGEST_ROW = 160;
const LABELLED = /^[\s*]*\p{L}[^|:]{0,30}:\s[^|]/u;

/** Cells between bars; one bar alone is a dash in disguise unless it closes the line. */
export function cellsOf(text: string, span: Span): Span[] | null {
  const whole = text.slice(span.start, span.end);
  if (!whole.includes('|')) return null;
  const printed = withoutBarsOfFormulas(whole);
  const bars = printed.split('|').length - 1;
  // "When: Tuesday, April 5 | 3:30 PM" is a value with a mark in it.
  if (bars === 1 && LABELLED.test(printed) && findLabel(printed)?.hasMark) return null;
  if (bars === 0 || (bars === 1 && !/^\||\|$/.test(printed) && !/\s\|\s|^[^|]{0,20}\d[^|]{0,12}\|/.test(printed)))
    return null;
  if (bars === 1 && !/\|$/.test(printed) && printed.length > LONGEST_ROW) return null;
  const cells: Span[] = [];
  let from = span.start;
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && printed[at - span.start] !== '|') continue;
    cells.push(trimSpan(text, from, at));
    from = at + 1;
  }
  if (printed.startsWith('|')) cells.shift();
  const last = cells.at(-1);
  if (last && last.end === last.start) cells.pop();
  return cells.length > 0 && bars + cells.length > 2 ? cells : null;
}

/** As long as the text; in a long line with no other bars also those of "|Disc K|^2". */
function withoutBarsOfFormulas(text: string): string {
  const blank = (formula: string) => formula.replaceAll('|', ' ');
  const plain = text.replace(FORMULA, blank);
  if (plain.length < LONGEST_ROW) return plain;
  const bare = plain.replace(VALUE, blank);
  return bare.includes('|') ? plain : bare;
}
