/** Reads tables of one column that were copied with a bar behind each cell and the words of a cell over several lines: "Ada", "Byron (Turin) |", "Title |", "On engines |". */

import { linesBetween } from '../../text/lines.ts';
import { type Edit, editMapped, type MappedText } from '../mapped-text.ts';

interface CellLine {
  readonly start: number;
  readonly text: string;
  readonly isEnd: boolean;
}

/** A bar behind a cell at the end of a line, and one on a line of its own. */
const HAS_CELL = /\S[ \t]*\|[ \t]*\n/;
const HAS_BAR_ALONE = /(?:^|\n)[ \t]*\|[ \t]*(?:\n|$)/;
/** A row with several cells, or with a cell behind its first bar, is one of another table. */
const HAS_ROW = /\|[ \t]*[^|\s]/;
const ENOUGH_CELLS = 4;
/** A name or title, which is one line whatever its words begin with. */
const FEW_LINES = 3;
const SHORT_CELL = 120;
const ENDS = /[.:;!?]["”»)]?$/;

/** The text with each such cell on lines of its own, joined where its words go on, and without the bars. */
export function withCellsOnLines(base: MappedText): MappedText {
  const { text } = base;
  if (!HAS_CELL.test(text) || !HAS_BAR_ALONE.test(text) || HAS_ROW.test(text)) return base;
  const cells = cellsIn(text);
  if (cells.length < ENOUGH_CELLS) return base;
  return editMapped(
    base,
    cells.flatMap((lines) => editsOf(lines)),
  );
}

function cellsIn(text: string): CellLine[][] {
  const cells: CellLine[][] = [];
  let open: CellLine[] = [];
  for (const { start, text: line } of linesBetween(text)) {
    const isEnd = /\|[ \t]*$/.test(line);
    if (line.trim() === '') open = [];
    else open.push({ start, text: line, isEnd });
    if (!isEnd) continue;
    cells.push(open);
    open = [];
  }
  return cells;
}

/** The bar goes; a line goes on with the one above where that is no whole by itself. */
function editsOf(lines: readonly CellLine[]): Edit[] {
  const isShort = lines.length <= FEW_LINES && lines.reduce((sum, { text }) => sum + text.length, 0) <= SHORT_CELL;
  return lines.flatMap(({ start, text, isEnd }, at): Edit[] => {
    const next = lines[at + 1];
    const bar = isEnd ? text.lastIndexOf('|') : -1;
    if (bar >= 0) return [{ at: start + bar, remove: 1, insert: '' }];
    const goesOn = next !== undefined && !ENDS.test(text.trimEnd()) && (isShort || continues(text, next.text));
    return goesOn ? [{ at: start + text.length, remove: 1, insert: ' ' }] : [];
  });
}

function continues(text: string, next: string): boolean {
  return /^[ \t]*[\p{Ll}(]/u.test(next) || /^\s*\p{Lu}[\p{L}'’-]*\s*$/u.test(text);
}
