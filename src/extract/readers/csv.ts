/** Reads CSV into rows of named cells, each with its place in the source. */

import Papa from 'papaparse';
import { withShortBlanks } from '../layout/cleaning.ts';
import { identityText, type MappedText, sliceMapped, TextMapper } from '../mapped-text.ts';

export interface CsvRow {
  readonly cells: ReadonlyMap<string, MappedText>;
  readonly start: number;
  readonly end: number;
}

const MAX_ROWS = 50_000;

/** The rows of a CSV text under its header; the delimiter is found from the content. */
export function readCsv(source: string): {
  header: readonly string[];
  rows: readonly CsvRow[];
  /** The place from which on rows were too many. */
  cutAt: number | null;
} {
  const parsed = Papa.parse<string[]>(source.replace(/^\ufeff/, ''), {
    skipEmptyLines: 'greedy',
    preview: MAX_ROWS + 1,
  });
  const [header = [], ...rows] = parsed.data;
  const base = identityText(source);
  let cursor = 0;
  // The package keeps no places; cells come in the order of the text, so one search from cell to cell finds them.
  const place = (cell: string): { mapped: MappedText; start: number; end: number } | null => {
    const printed = cell.replaceAll('"', '""');
    const doubled = printed === cell ? -1 : source.indexOf(printed, cursor);
    // What stands doubled is looked for no further than there: to the end of the file each time would be quadratic.
    const ahead = doubled < 0 ? -1 : source.slice(cursor, doubled + cell.length).indexOf(cell);
    const exact = doubled < 0 ? source.indexOf(cell, cursor) : ahead < 0 ? -1 : cursor + ahead;
    const start = doubled >= 0 && (exact < 0 || doubled <= exact) ? doubled : exact;
    if (start < 0) return null;
    const end = start + (start === doubled ? printed.length : cell.length);
    cursor = end;
    return {
      mapped: start === doubled ? undoubled(sliceMapped(base, start, end)) : sliceMapped(base, start, end),
      start,
      end,
    };
  };
  for (const name of header) place(name);
  const placed = rows.flatMap((row) => {
    const start = cursor;
    const cells = new Map<string, MappedText>();
    row.forEach((cell, at) => {
      const found = cell === '' ? null : place(cell);
      if (found) cells.set((header[at] ?? '').trim(), withShortBlanks(found.mapped));
    });
    return cells.size > 0 ? [{ cells, start, end: cursor }] : [];
  });
  return { header: header.map((name) => name.trim()), rows: placed, cutAt: parsed.meta.truncated ? cursor : null };
}

function undoubled(raw: MappedText): MappedText {
  const mapper = new TextMapper(raw);
  let at = 0;
  for (const match of raw.text.matchAll(/""/g)) {
    mapper.copy(at, match.index + 1);
    at = match.index + 2;
    mapper.replace(match.index + 1, at, '');
  }
  mapper.copy(at, raw.text.length);
  return mapper.build();
}
