/** Joins the rows of tables of which each cell was copied as a line of its own: "3 May |", "Ada Byron |", "On engines |". */

import { matchesOf } from '../../text/matches.ts';
import { type Edit, editMapped, type MappedText } from '../mapped-text.ts';
import { IN_CELL_BREAK } from '../readers/html-words.ts';

/** "Date | Speaker | Talk |" above the rule that parts the head of a table from its rows. */
const HEAD = /^\|?[^|\n]{1,40}(?:\|[^|\n]{1,40}){1,5}\|?[ \t]*\n(?=[^\n]{0,60}---[ \t]?\|)[ \t|:-]{5,90}\n/gmu;
const LONGEST_TABLE = 60_000;

/** The text with such rows in one line each; a table in which the cells do not come out even stays. */
export function withJoinedRows(base: MappedText): MappedText {
  const { text } = base;
  if (!/(?<!-)-{3,}[ \t]*\|/.test(text)) return base;
  const edits: Edit[] = [];
  let end = 0;
  for (const { index, 0: head } of matchesOf(HEAD, text)) {
    // What stands within the rows of a table heads none of its own: each line is looked at once.
    if (index < end) continue;
    const columns = cellsOf(head.slice(0, head.indexOf('\n'))).length;
    const rows = joinedRows(text, index + head.length, columns);
    edits.push(...rows.edits);
    end = rows.end;
  }
  return editMapped(base, edits);
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
}

/** What joins the lines of the rows that begin at a place, up to a blank line or to one with too many cells; and where they end. */
function joinedRows(text: string, start: number, columns: number): { readonly edits: Edit[]; readonly end: number } {
  const edits: Edit[] = [];
  let cells = 0;
  let at = start;
  for (; at < Math.min(text.length, start + LONGEST_TABLE); at++) {
    const newline = text.indexOf('\n', at);
    const line = text.slice(at, newline < 0 ? text.length : newline);
    if (line.trim() === '') break;
    cells += line.split('|').length - 1;
    if (cells > columns || line.startsWith('|')) return { edits: [], end: at };
    at += line.length;
    if (cells === columns && line.trimEnd().endsWith('|')) cells = 0;
    else edits.push({ at, remove: 1, insert: line.trimEnd().endsWith('|') ? ' ' : IN_CELL_BREAK });
  }
  return { edits: cells === 0 ? edits : [], end: at };
}
