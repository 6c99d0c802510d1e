/** Reads labels that stand in a column of their own, without a mark, as labels: "WHO    Ada Byron" above "WHEN   4 May". */

import { linesBetween } from '../../text/lines.ts';
import { type Edit, editMapped, type MappedText } from '../mapped-text.ts';
import { labelKeyOf } from '../parsers/label-keys.ts';
import type { LabelKey } from '../parsers/label-words.ts';

/** What a page of running text does not have one below the other. */
const ENOUGH_LABELS = 3;
/** A label of up to three words, and where its value begins: behind one blank only where the label is the longest. */
const WIDE = /^( {0,12})(\p{L}+(?: \p{L}+){0,2}) {2,16}(?=\S)/u;
const NARROW = /^( {0,12})(\p{L}+) (?=\S)/u;

interface Row {
  readonly start: number;
  /** Where the label ends in the line; null where the line only goes on with the value above. */
  readonly labelEnd: number | null;
  readonly valueStart: number;
  readonly key: LabelKey | null;
}

/** Sets a colon behind such labels, and joins the lines of a value that goes on in its column. */
export function withLabelColumns(base: MappedText): MappedText {
  const edits: Edit[] = [];
  let rows: Row[] = [];
  let column = 0;
  const close = () => {
    if (new Set(rows.flatMap(({ key }) => key ?? [])).size >= ENOUGH_LABELS) edits.push(...rows.map(editOf));
    rows = [];
  };
  for (const { start, text } of linesBetween(base.text)) {
    const row = rowOf(text.slice(0, LONGEST_SEEN).trimEnd(), start, rows.length > 0 ? column : null);
    if (!row) close();
    if (row && rows.length === 0) column = row.valueStart;
    if (row) rows.push(row);
  }
  close();
  return editMapped(base, edits);
}

const LONGEST_SEEN = 80;

/** A line of labels in a column that another one began, or, where none did, one that begins such a column. */
function rowOf(line: string, start: number, column: number | null): Row | null {
  const label = WIDE.exec(line) ?? (column === null ? null : NARROW.exec(line));
  const [whole = '', indent = '', word = ''] = label ?? [];
  const key = label ? labelKeyOf(word) : null;
  if (key && (column === null || whole.length === column))
    return { start, labelEnd: indent.length + word.length, valueStart: whole.length, key };
  const goesOn = column !== null && line !== '' && line.length - line.trimStart().length === column;
  return goesOn ? { start, labelEnd: null, valueStart: column, key: null } : null;
}

/** Behind the label one blank stays. */
function editOf({ start, labelEnd, valueStart }: Row): Edit {
  return labelEnd === null
    ? { at: start - 1, remove: 1 + valueStart, insert: ' ' }
    : { at: start + labelEnd, remove: valueStart - labelEnd, insert: ': ' };
}
