/** Rows as a table for a terminal: columns as wide as they need, cut where the line ends. */

export type TableRow = Readonly<Record<string, unknown>>;

const GAP = '  ';
const NARROWEST = 6;

/** The lines of a table with a header; nested values are flattened to `speaker.name`, lists joined with semicolons. */
export function tableLines(rows: readonly TableRow[], columns: number): readonly string[] {
  const flatRows = rows.map((row) => flatten(row));
  const seen = [...new Set(flatRows.flatMap((row) => [...row.keys()]))];
  // What is an object in one row and null in another needs no column of its own.
  const names = seen.filter((name) => !seen.some((other) => other.startsWith(`${name}.`)));
  const widths = fitWidths(
    names.map((name) => Math.max(name.length, ...flatRows.map((row) => (row.get(name) ?? '').length))),
    columns,
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => padCell(cell, widths[index] ?? NARROWEST))
      .join(GAP)
      .trimEnd();
  return [
    line(names),
    line(widths.map((width) => '-'.repeat(width))),
    ...flatRows.map((row) => line(names.map((name) => row.get(name) ?? ''))),
  ];
}

function padCell(cell: string, width: number): string {
  return (cell.length > width ? `${cell.slice(0, width - 1)}…` : cell).padEnd(width);
}

/** Takes from the widest column until all fit, so that short columns stay whole. */
function fitWidths(wanted: readonly number[], columns: number): readonly number[] {
  const widths = [...wanted];
  const room = Math.max(columns - GAP.length * (widths.length - 1), NARROWEST * widths.length);
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const widest = widths.indexOf(Math.max(...widths));
    const excess = widths.reduce((sum, width) => sum + width, 0) - room;
    const next = Math.max(...widths.filter((_, index) => index !== widest), NARROWEST);
    const width = widths[widest] ?? NARROWEST;
    widths[widest] = Math.max(NARROWEST, width - Math.max(1, Math.min(excess, width - next)));
  }
  return widths;
}

function flatten(value: TableRow, prefix = ''): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [key, part] of Object.entries(value)) {
    const name = `${prefix}${key}`;
    if (isRow(part)) for (const [inner, cell] of flatten(part, `${name}.`)) cells.set(inner, cell);
    else cells.set(name, cellOf(part));
  }
  return cells;
}

function isRow(value: unknown): value is TableRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One line of text for any value: terminals must not be steered by what an announcement holds. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellOf).join('; ');
  if (isRow(value))
    return Object.values(value)
      .map(cellOf)
      .filter((cell) => cell !== '')
      .join(', ');
  return printable(String(value));
}

/** The text on one line without control characters. */
export function printable(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
}
