/** Tells rows of a table that are parts of one: beside a cell that reaches down stand the speaker, and below him the title. */

const TOKEN = /<(\/?)(td|th|tr|table)\b([^>]{0,300})>/gi;
const MOST_ROWS = 4;
const MAX_STACK = 4_000;
/** A row of its own begins with its hour or day. */
const OWN_HOUR = /^\W*\d/;

/** Through how many rows a cell reaches by its tag. */
export function rowsOf(tag: string): number {
  return Number(/\srowspan\s*=\s*["']?(\d{1,3})/i.exec(tag)?.[1] ?? 1);
}

/** How many rows below belong to the row that the cell begins whose tag stands between the places. */
export function rowsStackedBeside(html: string, open: number, close: number): number {
  const rows = rowsOf(html.slice(open, close));
  if (rows < 2 || rows > MOST_ROWS) return 0;
  const cells = cellsBelow(html.slice(close + 1, close + 1 + MAX_STACK), rows);
  if (!cells) return 0;
  const [first, ...below] = cells;
  const isPart = (cell: string) =>
    looksOf(cell) !== looksOf(first ?? '') &&
    !OWN_HOUR.test(cell.slice(cell.indexOf('>') + 1).replace(/<[^<>]*>/g, ''));
  return below.every(isPart) ? rows - 1 : 0;
}

/** The only further cell of each row, with its tag; null where a row has another number of them. */
function cellsBelow(html: string, rows: number): string[] | null {
  const cells: string[] = [];
  let row = 0;
  let start = -1;
  for (const token of html.matchAll(TOKEN)) {
    const name = (token[2] ?? '').toLowerCase();
    const isEnd = token[1] === '/';
    if (name === 'table') return null;
    if (start >= 0 && (isEnd || name !== 'tr')) {
      cells.push(html.slice(start, token.index));
      start = -1;
    }
    if (name === 'tr') {
      if (!isEnd) continue;
      row++;
      if (cells.length !== row) return null;
      if (row === rows) return cells;
    } else if (!isEnd) {
      if (/colspan/i.test(token[3] ?? '')) return null;
      start = token.index;
    }
  }
  return null;
}

/** How a cell is marked: its class, and the elements that it begins with. */
function looksOf(cell: string): string {
  const tag = /^<t[dh]\b[^>]*>/i.exec(cell)?.[0] ?? '';
  const kind = /\sclass\s*=\s*["']?([\w-]+)/i.exec(tag)?.[1] ?? '';
  const lead = /^(?:\s*<(?:\w+)\b[^<>]*>){0,4}/.exec(cell.slice(tag.length))?.[0] ?? '';
  return [kind, ...[...lead.matchAll(/<(\w+)/g)].map((match) => (match[1] ?? '').toLowerCase())].join(' ');
}
