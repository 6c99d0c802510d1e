/** Takes the labelled lines and the paragraphs of a cell apart from what stands above them. */

import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { findLabel } from '../parsers/labels.ts';

/** A paragraph, as long as no title or name is. */
const PARAGRAPH = 190;

/** A cell up to the first break behind which a label or a paragraph stands, and what follows by its labels and paragraphs: "Host: …". */
export function labelledPieces(page: Page, cell: Span): (Span & { label: Line['label'] })[] {
  const pieces: (Span & { label: Line['label'] })[] = [{ ...cell, label: null }];
  for (const { index, 0: breaks } of page.text.slice(cell.start, cell.end).matchAll(/\u2028+/g)) {
    const start = cell.start + index + breaks.length;
    const end = page.text.indexOf('\u2028', start);
    const piece = page.text.slice(start, Math.min(end < 0 ? cell.end : end, cell.end));
    const label = findLabel(piece);
    const last = pieces.at(-1);
    const isBehindText = pieces.length > 1 && last?.label === null && index + cell.start - last.start >= PARAGRAPH;
    if (!last || !(label?.hasMark || piece.length >= PARAGRAPH || isBehindText)) continue;
    pieces[pieces.length - 1] = { ...last, end: start - breaks.length };
    pieces.push({ start, end: cell.end, label: label?.hasMark ? label : null });
  }
  return pieces;
}
