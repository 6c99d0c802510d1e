/** Joins the rows of tables of which each cell was copied as a line of its own: "3 May |", "Ada Byron |", "On engines |". */

import { matchesOf } from '../text/matches.ts';
import { type Edit, editMapped, type MappedText } from './mapped-text.ts';
import { IN_CELL_BREAK } from './readers/html-words.ts';

/** "Date | Speaker | Talk |" above the rule that parts the head of a table from its rows. */
const HEAD = /^\|?[^|\n]{1,40}(?:\|[^|\n]{1,40}){1,5}\|?[ \t]*\n(?=[^\n]{0,60}---[ \t]?\|)[ \t|:-]{5,90}\n/gmu;
const LONGEST_TABLE = 60_000;

/** The text with such rows in one line each; a table in which the cells do not come out even stays. */
export function withJoinedRows(base: MappedText): MappedText {
  const { text } = base;
  if (!/-{3,}[ \t]*\|/.test(text)) return base;
  const edits = matchesOf(HEAD, text).flatMap(({ index, 0: head }) => {
    const columns = cellsOf(head.slice(0, head.indexOf('\n'))).length;
    return joinsOf(text, index + head.length, columns);
  });
  return editMapped(base, edits);
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
}

/** What joins the lines of the rows that begin at a place, up to a blank line. */
function joinsOf(text: string, start: number, columns: number): Edit[] {
  const edits: Edit[] = [];
  let cells = 0;
  let at = start;
  for (const line of text.slice(start, start + LONGEST_TABLE).split('\n')) {
    if (line.trim() === '') break;
    cells += line.split('|').length - 1;
    if (cells > columns || line.startsWith('|')) return [];
    at += line.length;
    if (cells === columns && line.trimEnd().endsWith('|')) cells = 0;
    else edits.push({ at, remove: 1, insert: line.trimEnd().endsWith('|') ? ' ' : IN_CELL_BREAK });
    at++;
  }
  return cells === 0 ? edits : [];
}
