/** Takes the labelled lines of a cell apart from what stands above them. */

import type { Span } from '../mapped-text.ts';
import type { Line, Page } from '../page.ts';
import { findLabel } from '../parsers/labels.ts';

/** A cell up to the first break behind which a label stands, and what follows by its labels: "Host: …". */
export function labelledPieces(page: Page, cell: Span): (Span & { label: Line['label'] })[] {
  const pieces: (Span & { label: Line['label'] })[] = [{ ...cell, label: null }];
  for (const { index, 0: breaks } of page.text.slice(cell.start, cell.end).matchAll(/\u2028+/g)) {
    const start = cell.start + index + breaks.length;
    const end = page.text.indexOf('\u2028', start);
    const label = findLabel(page.text.slice(start, Math.min(end < 0 ? cell.end : end, cell.end)));
    const last = pieces.at(-1);
    if (!last || !label?.hasMark) continue;
    pieces[pieces.length - 1] = { ...last, end: start - breaks.length };
    pieces.push({ start, end: cell.end, label });
  }
  return pieces;
}
