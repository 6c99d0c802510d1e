/** Reads the cells of a table that hold all there is to say of a talk, column by column. */

import { readSegment } from '../assign/segment-reader.ts';
import { LISTED, PLAIN } from '../assign/segment-state.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { findLabel } from '../parsers/labels.ts';
import { readEntries } from './entry-reader.ts';
import { labelledPieces } from './labelled-pieces.ts';
import type { Column } from './table-heads.ts';

/** The talks of a row that whole cells tell of, by the number of their column. */
export type BegunTalks = ReadonlyMap<number, Draft>;

/** A row without such cells. */
export const NOTHING_BEGUN: BegunTalks = new Map();

/** What is in cells that hold several fields, read together since the cells of a column are built alike. */
export function headlinesOf(
  page: Page,
  rows: readonly Line[],
  columns: readonly Column[],
): ReadonlyMap<Line, BegunTalks> {
  const found = new Map<Line, Map<number, Draft>>();
  columns.forEach(({ key }, at) => {
    if (key !== 'headline') return;
    const lines = rows.map((row) => linesOfCell(page, row, at));
    const memory = { atoms: new WeakMap(), scores: new Map() };
    const readings = readEntries(page, lines, { hints: LISTED, memory });
    rows.forEach((row, index) => {
      const reading = readings[index];
      if (!reading || (lines[index]?.length ?? 0) === 0) return;
      const ofRow = found.get(row) ?? new Map<number, Draft>();
      ofRow.set(at, { ...reading.draft, span: page.ground.mapped.toSource(row.start, row.end) });
      found.set(row, ofRow);
    });
  });
  return found;
}

/** A cell over several columns that tells of a talk in several lines, such as a panel between talks; null when the row has none. */
export function spanningTalk(page: Page, row: Line, columns: readonly Column[]): { draft: Draft; at: number } | null {
  const cells = row.cells ?? [];
  const at = cells.length - 1;
  const cell = cells[at];
  const key = columns[at]?.key;
  if (!cell || cells.length >= columns.length || (key !== 'speaker' && key !== 'title')) return null;
  if (!page.text.slice(cell.start, cell.end).includes('\u2028')) return null;
  const lines = linesOfCell(page, row, at).map((line) => ({ ...line, label: line.label ?? findLabel(line.text) }));
  const { draft } = readSegment(page, lines, PLAIN);
  return { draft: { ...draft, span: page.ground.mapped.toSource(row.start, row.end) }, at };
}

function linesOfCell(page: Page, row: Line, at: number): Line[] {
  const cell = row.cells?.[at];
  if (!cell || cell.end <= cell.start) return [];
  const within = <T extends Span>(spans: readonly T[], outer: Span) =>
    spans.filter(({ start, end }) => start >= outer.start && end <= outer.end);
  const line = { ...row, cells: null, label: null, headDate: null };
  return labelledPieces(page, cell).map(({ start, end, label }, nth) => ({
    ...line,
    index: row.index + nth,
    start,
    end,
    label,
    text: page.text.slice(start, end),
    dates: within(row.dates, { start, end }),
    times: within(row.times, { start, end }),
  }));
}
