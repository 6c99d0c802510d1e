/** Reads the rows of tables that set labels beside values as the labelled lines that they are. */

import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { findLabel, type LabelMatch } from '../parsers/labels.ts';

/** Among so many known labels a word that nobody knows is one too. */
const ENOUGH_KNOWN = 3;
const LONGEST_LABEL = 30;

/** Rows "Date | 4 May |" as labelled lines; other lines as they came. */
export function labelRowsAsLines(page: Page, lines: readonly Line[]): Line[] {
  const labels = lines.map((line) => knownLabel(page, line));
  const isTable = labels.filter((label) => label !== null).length >= ENOUGH_KNOWN;
  return lines.map((line, at) => {
    const isBeside = isTable && [labels[at - 1], labels[at + 1]].some((label) => label != null);
    const keys = labels[at]?.keys ?? (isBeside && hasUnknownLabel(page, line) ? (['noise'] as const) : null);
    return keys ? asLabelled(page, line, keys) : line;
  });
}

function knownLabel(page: Page, { cells }: Line): LabelMatch | null {
  const [first, second, third] = cells ?? [];
  if (!first || !second || third) return null;
  return findLabel(`${page.text.slice(first.start, first.end).replace(/[:：]\s*$/, '')}:`);
}

/** "Referente | Ada Byron" between "Dove | Aula 5" and "Lingua | inglese". */
function hasUnknownLabel(page: Page, { cells, headDate }: Line): boolean {
  const [first, second, third] = cells ?? [];
  if (!first || !second || third || headDate) return false;
  const printed = page.text.slice(first.start, first.end);
  return printed.length <= LONGEST_LABEL && /^\p{Lu}[\p{L}'’()/ -]+:?$/u.test(printed);
}

function asLabelled(page: Page, line: Line, keys: LabelMatch['keys']): Line {
  const [first, second] = line.cells ?? [];
  if (!first || !second) return line;
  return {
    ...line,
    start: first.start,
    end: second.end,
    text: page.text.slice(first.start, second.end),
    cells: null,
    label: { keys, valueStart: second.start - first.start, hasMark: true },
  };
}
